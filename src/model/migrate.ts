type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list with each object in it changed; what is no list, or no object in it, stays for the checks. */
const eachOf = (list: unknown, change: (item: Json) => Json): unknown =>
  Array.isArray(list)
    ? (list as readonly unknown[]).map((item) => (isRecord(item) ? change(item) : item))
    : list;

/** Without a key that format 1 had and nothing was drawn by. */
const without = (value: Json, key: string): Json => {
  const { [key]: _, ...rest } = value;
  return rest;
};

/** The identifiers of a body were two named fields, and are a list in which any scheme can stand. */
const withIdentifiers = (body: Json): Json => {
  const { identifiers } = body;
  if (!isRecord(identifiers)) return body;
  const list = Object.entries(identifiers).map(([scheme, value]) => ({ scheme, value }));
  return { ...body, identifiers: list };
};

const withoutDash = (type: Json): Json =>
  isRecord(type.style) ? { ...type, style: without(type.style, 'dash') } : type;

/** Whether a value says that it is a file of format 1. */
export const isFormat1 = (value: unknown): value is Json => isRecord(value) && value.format === 1;

/**
 * A file of format 1 as one of format 2. Every value keeps its place, so that a fault is told where
 * its author finds it; nothing is checked here.
 */
export const migrate = (file: Json): Json => {
  const changed: Record<string, unknown> = { ...file, format: 2 };
  const change = (list: string, each: (item: Json) => Json) => {
    if (Object.hasOwn(file, list)) changed[list] = eachOf(file[list], each);
  };
  change('bodies', withIdentifiers);
  change('relationTypes', withoutDash);
  change('views', (view) => without(view, 'defaultSelection'));
  return changed;
};

/** The format that a value says it has, when that is newer than any that is known here. */
export const newerFormat = (value: unknown): number | null =>
  isRecord(value) && typeof value.format === 'number' && value.format > 2 ? value.format : null;
