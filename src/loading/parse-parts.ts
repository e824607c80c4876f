import { indexGraph } from '../model/graph.ts';
import type { ParseResult } from '../model/parse.ts';
import type { GraphFile } from '../model/schema.ts';

type Checked = Extract<ParseResult, { ok: true }>;

/** What a worker says once it has come in and can be asked. */
export const READY = { type: 'ready' } as const;

/**
 * What a worker answers, part by part. A page takes in each part in a moment; a whole file of twenty
 * megabytes at once would keep it from everything else for half a second.
 */
export type ParsePart =
  | typeof READY
  | { readonly type: 'refused'; readonly faults: Extract<ParseResult, { ok: false }>['faults'] }
  | ({ readonly type: 'frame'; readonly file: GraphFile } & Omit<Checked, 'ok' | 'graph'>)
  | { readonly type: 'items'; readonly list: string; readonly items: readonly unknown[] }
  | { readonly type: 'end' };

/** So many items of a list go in one part. */
const PART = 500;

/** A result as it is posted: the file without what its lists hold, and then that. */
export function* partsOf(parsed: ParseResult): Generator<ParsePart> {
  if (!parsed.ok) {
    yield { type: 'refused', faults: parsed.faults };
    return;
  }
  const { graph, warnings, omissions } = parsed;
  const lists = Object.entries(graph.file).flatMap(([list, items]) =>
    Array.isArray(items) ? [{ list, items: items as readonly unknown[] }] : [],
  );
  const empty = Object.fromEntries(lists.map(({ list }) => [list, []]));
  yield { type: 'frame', file: { ...graph.file, ...empty }, warnings, omissions };
  for (const { list, items } of lists) {
    for (let from = 0; from < items.length; from += PART) {
      yield { type: 'items', list, items: items.slice(from, from + PART) };
    }
  }
  yield { type: 'end' };
}

const isPart = (value: unknown): value is ParsePart =>
  typeof value === 'object' && value !== null && 'type' in value;

export const isReady = (value: unknown): boolean => isPart(value) && value.type === READY.type;

/** Takes parts in until they make a result; `null` until then. What is no part is passed over. */
export const createPartTaker = (): ((part: unknown) => ParseResult | null) => {
  let frame: Extract<ParsePart, { type: 'frame' }> | null = null;
  return (part) => {
    if (!isPart(part)) return null;
    if (part.type === 'refused') return { ok: false, faults: part.faults };
    if (part.type === 'frame') frame = part;
    if (frame === null) return null;
    if (part.type === 'items') {
      const list: unknown = Reflect.get(frame.file, part.list);
      if (Array.isArray(list)) list.push(...part.items);
    }
    if (part.type !== 'end') return null;
    const { file, warnings, omissions } = frame;
    return { ok: true, graph: indexGraph(file), warnings, omissions };
  };
};
