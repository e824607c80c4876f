import { type FilePart, filePartsOf, putBack } from '../model/file-parts.ts';
import { type Graph, indexGraph } from '../model/graph.ts';
import type { ParseResult } from '../model/parse.ts';
import type { GraphFile } from '../model/schema.ts';

type Checked = Extract<ParseResult, { ok: true }>;

/** What a worker says once it has come in and can be asked. */
export const READY = { type: 'ready' } as const;

/** What a worker answers, part by part. */
export type ParsePart =
  | typeof READY
  | { readonly type: 'refused'; readonly faults: Extract<ParseResult, { ok: false }>['faults'] }
  | FilePart
  | ({ readonly type: 'end'; readonly standIns: Graph['standIns'] } & Omit<
      Checked,
      'ok' | 'graph'
    >);

/** A result as it is posted. */
export function* partsOf(parsed: ParseResult): Generator<ParsePart> {
  if (!parsed.ok) {
    yield { type: 'refused', faults: parsed.faults };
    return;
  }
  const { graph, warnings, omissions } = parsed;
  yield* filePartsOf(graph.file);
  yield { type: 'end', warnings, omissions, standIns: graph.standIns };
}

const isPart = (value: unknown): value is ParsePart =>
  typeof value === 'object' && value !== null && 'type' in value;

export const isReady = (value: unknown): boolean => isPart(value) && value.type === READY.type;

/** Takes parts in until they make a result; `null` until then. What is no part is passed over. */
export const createPartTaker = (): ((part: unknown) => ParseResult | null) => {
  let file: GraphFile | null = null;
  return (part) => {
    if (!isPart(part)) return null;
    if (part.type === 'refused') return { ok: false, faults: part.faults };
    if (part.type === 'frame') file = part.file;
    if (file === null) return null;
    if (part.type === 'items') putBack(file, part);
    if (part.type !== 'end') return null;
    const { warnings, omissions, standIns } = part;
    const graph = Object.assign(indexGraph(file), standIns && { standIns });
    return { ok: true, graph, warnings, omissions };
  };
};
