import type { GraphFile } from './schema.ts';

/**
 * A graph file as it is posted between threads, part by part. Either side deals with each part in a
 * moment; a whole file of twenty megabytes at once would keep a page from everything else for half a second.
 */
export type FilePart =
  | { readonly type: 'frame'; readonly file: GraphFile }
  | { readonly type: 'items'; readonly list: string; readonly items: readonly unknown[] };

/** So many items of a list go in one part. */
const PART = 500;

/** The file without what its long lists hold, and then that. */
export function* filePartsOf(file: GraphFile): Generator<FilePart> {
  const lists = Object.entries(file).flatMap(([list, items]) =>
    Array.isArray(items) && items.length > PART
      ? [{ list, items: items as readonly unknown[] }]
      : [],
  );
  const empty = Object.fromEntries(lists.map(({ list }) => [list, []]));
  yield { type: 'frame', file: { ...file, ...empty } };
  for (const { list, items } of lists) {
    for (let from = 0; from < items.length; from += PART) {
      yield { type: 'items', list, items: items.slice(from, from + PART) };
    }
  }
}

/** Puts a part back into the frame that it came after. */
export const putBack = (
  frame: GraphFile,
  { list, items }: Extract<FilePart, { type: 'items' }>,
): void => {
  const held: unknown = Reflect.get(frame, list);
  if (Array.isArray(held)) held.push(...items);
};
