import type { Graph } from './graph.ts';
import { holdersOf } from './holders-of.ts';

/** What a view opens as a box with its parts inside, and what is shut. */
export interface BoxChanges {
  /** Bodies that the view draws as a box. */
  readonly expanded: readonly string[];
  /** Bodies that the reader opened: all their parts are drawn, asked for or not. */
  readonly opened: readonly string[];
  /** Bodies that the reader closed: they stand for all that is inside them. */
  readonly closed: readonly string[];
}

/** Bodies as boxes in boxes, to any depth. */
export interface NestedBoxes {
  /** Those that are drawn. */
  readonly drawn: ReadonlySet<string>;
  /** Of a part that is drawn the box around it; of one that is hidden the closed body that stands for it. */
  readonly boxes: ReadonlyMap<string, string>;
}

/** Which bodies stand in which box, and which are hidden in a closed one. */
export const nestBoxes = (
  graph: Graph,
  asked: ReadonlySet<string>,
  { expanded, opened, closed }: BoxChanges,
): NestedBoxes => {
  const shut = new Set(closed);
  const open = new Set([...expanded, ...opened].filter((id) => !shut.has(id)));
  const present = new Set(asked);
  for (const id of present) {
    if (!open.has(id) || !opened.includes(id)) continue;
    for (const part of graph.parts.get(id) ?? []) present.add(part.id);
  }
  const drawn = new Set<string>();
  const boxes = new Map<string, string>();
  for (const id of present) {
    const hidesIt = holdersOf(graph, id).findLast(
      (holder) => present.has(holder) && shut.has(holder),
    );
    if (hidesIt !== undefined) {
      boxes.set(id, hidesIt);
      continue;
    }
    drawn.add(id);
    const box = graph.bodies.get(id)?.partOf;
    if (box !== undefined && open.has(box) && present.has(box)) boxes.set(id, box);
  }
  return { drawn, boxes };
};

/** What a body is drawn as to the lines of a picture: itself, or the outermost that it stands in. */
export const outermostOf = (boxes: ReadonlyMap<string, string>, id: string): string => {
  let end = id;
  for (let box = boxes.get(end); box !== undefined; box = boxes.get(end)) end = box;
  return end;
};
