import type { GraphFile } from './schema.ts';

/** So many items of a list go in one part. */
const PART = 500;

/** The file without what its lists hold, and then that, some items at a time. */
export type FilePart =
  | { readonly type: 'frame'; readonly file: GraphFile }
  | { readonly type: 'items'; readonly list: string; readonly items: readonly unknown[] };

/**
 * A file as it is posted between threads. Each part is copied in a moment; a whole file of twenty megabytes
 * at once would keep a page from everything else for half a second.
 */
export function* filePartsOf(file: GraphFile): Generator<FilePart, void> {
  const lists = Object.entries(file).flatMap(([list, items]) =>
    Array.isArray(items) ? [{ list, items: items as readonly unknown[] }] : [],
  );
  const empty = Object.fromEntries(lists.map(({ list }) => [list, []]));
  yield { type: 'frame', file: { ...file, ...empty } };
  for (const { list, items } of lists) {
    for (let from = 0; from < items.length; from += PART) {
      yield { type: 'items', list, items: items.slice(from, from + PART) };
    }
  }
}

/** Puts items that were posted into the list of the file that they are of. What it has no list for is passed over. */
export const addItems = (
  file: GraphFile,
  { list, items }: Extract<FilePart, { type: 'items' }>,
): void => {
  const known: unknown = Reflect.get(file, list);
  if (Array.isArray(known)) known.push(...items);
};
