import type { Edit, Repair } from './report.ts';

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** A copy of a list or an object with one thing in it put or taken away. */
const changed = (container: object, key: string | number, put: readonly unknown[]): object => {
  if (Array.isArray(container)) {
    const list = [...(container as readonly unknown[])];
    list.splice(Number(key), 1, ...put);
    return list;
  }
  const entries = Object.entries(container);
  const at = entries.findIndex(([known]) => known === String(key));
  const entry = put.map((value) => [String(key), value] as [string, unknown]);
  entries.splice(at < 0 ? entries.length : at, 1, ...entry);
  return Object.fromEntries(entries);
};

const applyEdit = (value: unknown, { path, ...edit }: Edit): unknown => {
  const put = 'value' in edit ? [edit.value] : [];
  const [key, ...rest] = path;
  if (key === undefined) return 'value' in edit ? edit.value : value;
  // What the edit is about is no longer there.
  if (!isContainer(value)) return value;
  if (rest.length === 0) return changed(value, key, put);
  const inner: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  if (!isContainer(inner)) return value;
  return changed(value, key, [applyEdit(inner, { ...edit, path: rest })]);
};

/** Later in a list first, so that what is taken away moves nothing that is still to be changed. */
const fromTheEnd = (a: Edit, b: Edit): number => {
  for (let depth = 0; depth < Math.min(a.path.length, b.path.length); depth++) {
    const [one, other] = [a.path[depth], b.path[depth]];
    if (one === other) continue;
    if (typeof one === 'number') return Number(other) - one;
    // Of fields the order is of no matter, but there has to be one, to sort by.
    return String(one) < String(other) ? -1 : 1;
  }
  return b.path.length - a.path.length;
};

/**
 * A file with repairs made: a new value, the given one stays as it is. What is put is put first, what
 * is taken away goes after that.
 */
export const applyRepairs = (file: unknown, repairs: readonly Repair[]): unknown => {
  const edits = repairs.flat();
  const puts = edits.filter((edit) => 'value' in edit);
  const taken = new Map(
    edits.filter((edit) => !('value' in edit)).map((edit) => [JSON.stringify(edit.path), edit]),
  );
  // The whole file is put before anything in it.
  const inOrder = [
    ...puts.filter(({ path }) => path.length === 0),
    ...puts.filter(({ path }) => path.length > 0),
  ];
  return [...inOrder, ...[...taken.values()].sort(fromTheEnd)].reduce(applyEdit, file);
};
