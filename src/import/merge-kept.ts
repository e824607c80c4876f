import type { RawGraph } from '../model/format-2.ts';
import { firstText } from './draft.ts';
import { placeId } from './row-table.ts';

/** A part of a file, as JSON has it. */
type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Lists whose items have an id of their own, or are known by their place. */
const LISTS = ['bodies', 'relations', 'memberships', 'views', 'sources'] as const;
/** Lists that a workbook only knows by the words of their items. */
const WORDS = ['lanes', 'kinds', 'roles', 'relationTypes', 'people'] as const;

/** A text that was changed in one language keeps the others, but for those that said the same: they follow. */
const mergedText = (kept: unknown, changed: unknown, language: string): unknown => {
  const isText =
    isItem(kept) &&
    typeof changed === 'string' &&
    Object.values(kept).every((word) => typeof word === 'string');
  if (!isText) return changed;
  const followed = Object.entries(kept).map(([other, word]) => [
    other,
    word === kept[language] ? changed : word,
  ]);
  return { ...Object.fromEntries(followed), [language]: changed };
};

/** An item as it was kept, with what differs between the sheets as they were written and as they are now. */
const mergedItem = (kept: Item, written: Item, read: Item, language: string): Item => {
  const merged: Record<string, unknown> = { ...kept };
  for (const key of new Set([...Object.keys(written), ...Object.keys(read)])) {
    if (key === 'id' || same(written[key], read[key])) continue;
    if (read[key] === undefined) delete merged[key];
    else merged[key] = mergedText(kept[key], read[key], language);
  }
  return merged;
};

const idOf = (item: Item, index: number): string =>
  typeof item.id === 'string' ? item.id : placeId(index);

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item, index) => [idOf(item, index), item]));

/** A list as it was kept, with rows that were changed, added, taken away and moved. */
const mergedList = (
  kept: readonly Item[],
  written: readonly Item[],
  read: readonly Item[],
  language: string,
  nested: readonly string[] = [],
): Item[] => {
  const [before, then] = [byId(kept), byId(written)];
  const merged = read.map((item): Item => {
    // A row that was added has no id, or one that nothing had.
    const id = typeof item.id === 'string' ? item.id : '';
    const [known, was] = [before.get(id), then.get(id)];
    if (known === undefined || was === undefined) return item;
    const plain = mergedItem(known, without(was, nested), without(item, nested), language);
    const lists = nested.map((key) => {
      const [one, two, three] = [known, was, item].map((each) => listIn(each, key));
      return [key, mergedList(one ?? [], two ?? [], three ?? [], language)] as const;
    });
    return { ...plain, ...Object.fromEntries(lists) };
  });
  // What the sheets never had, since they can't hold it, was not taken away.
  const unseen = kept.filter((item, index) => !then.has(idOf(item, index)));
  return [...merged, ...unseen];
};

const listIn = (item: Item, key: string): readonly Item[] => {
  const list = item[key];
  return Array.isArray(list) ? list.filter(isItem) : [];
};

const without = (item: Item, keys: readonly string[]): Item =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

/** The word of something that has no name but its label. */
const wordOf = (item: Item): string => firstText((item.label ?? item.name ?? item.id) as string);

/** The ids that the kept file has for words, by those that reading the sheets made of the same words. */
const idsOfWords = (kept: RawGraph, read: RawGraph, list: (typeof WORDS)[number]) => {
  const known = new Map((kept[list] ?? []).map((item) => [wordOf(item), item.id]));
  const ids = new Map<string, string>();
  for (const item of read[list] ?? []) ids.set(item.id, known.get(wordOf(item)) ?? item.id);
  return (id: string | undefined): string | undefined =>
    id === undefined ? id : (ids.get(id) ?? id);
};

/** Gives words the ids that the kept file has for them, wherever they are referred to. */
const withKeptIds = (kept: RawGraph, read: RawGraph): RawGraph => {
  const [lane, kind, role, type, person] = WORDS.map((list) => idsOfWords(kept, read, list));
  const put = <Part extends object>(item: Part, changes: Item): Part => ({
    ...item,
    ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
  });
  return {
    ...read,
    bodies: read.bodies.map((body) =>
      put(body, { lane: lane?.(body.lane), kind: kind?.(body.kind) }),
    ),
    relations: read.relations?.map((one) => put(one, { type: type?.(one.type) })),
    memberships: read.memberships?.map((one) =>
      put(one, { role: role?.(one.role), person: person?.(one.person) }),
    ),
  };
};

/** Words that the sheets use and the kept file does not have yet. */
const newWords = (
  kept: RawGraph,
  read: RawGraph,
  list: (typeof WORDS)[number],
): readonly Item[] => {
  const known = new Set((kept[list] ?? []).map(wordOf));
  return (read[list] ?? []).filter((item) => !known.has(wordOf(item)));
};

/** Without what refers to bodies that are gone, or to relations by their places, in parts that no sheet has. */
const withoutGone = (file: RawGraph): RawGraph => {
  const there = new Set(file.bodies.map(({ id }) => id));
  const isThere = (id: string) => there.has(id);
  return {
    ...file,
    ...(file.views === undefined
      ? {}
      : {
          views: file.views.map((view) =>
            Array.isArray(view.bodies) ? { ...view, bodies: view.bodies.filter(isThere) } : view,
          ),
        }),
    ...(file.remarks === undefined
      ? {}
      : {
          remarks: file.remarks.map((remark) =>
            remark.about === undefined
              ? remark
              : { ...remark, about: remark.about.filter(isThere) },
          ),
        }),
    ...(file.processes === undefined
      ? {}
      : {
          processes: file.processes.map((process) => ({
            ...process,
            steps: process.steps.map((step) =>
              step.relations === undefined
                ? step
                : { ...step, relations: step.relations.filter((id) => !id.startsWith('#')) },
            ),
          })),
        }),
  };
};

/**
 * A file as a workbook kept it, with what was changed on its sheets since it was written: what nobody
 * touched comes back as it was.
 * @param written what the sheets say as they were written
 * @param read what they say now
 */
export const mergeKept = (kept: RawGraph, written: RawGraph, read: RawGraph): RawGraph => {
  if (same(written, read)) return kept;
  const [then, now] = [written, read].map((file) => withKeptIds(kept, file));
  if (then === undefined || now === undefined) return read;
  const [language = 'nl'] = kept.meta.languages ?? [];
  const list = (key: keyof RawGraph, nested: readonly string[] = []) =>
    mergedList(
      ...([kept, then, now].map((file) => listIn(file as Item, key)) as [Item[], Item[], Item[]]),
      language,
      nested,
    );
  const merged: Record<string, unknown> = {
    ...kept,
    meta: mergedItem(kept.meta, then.meta, now.meta, language),
  };
  const put = (key: string, items: readonly Item[]) => {
    if (items.length > 0 || Array.isArray(merged[key])) merged[key] = items;
  };
  for (const key of LISTS) put(key, list(key));
  put('processes', list('processes', ['steps']));
  put('stories', list('stories', ['scenes']));
  for (const key of WORDS) put(key, [...listIn(kept as Item, key), ...newWords(kept, read, key)]);
  return withoutGone(merged as RawGraph);
};
