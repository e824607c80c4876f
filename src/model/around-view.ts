import { askedContent } from './asked-content.ts';
import type { Graph } from './graph.ts';
import { holdersOf } from './holders-of.ts';
import { type NeighbourDirection, neighbourhood, type Way } from './neighbourhood.ts';
import type { Body, Relation, View } from './schema.ts';

/** A body to look around, so many hops far and one way or both. */
export interface Surroundings {
  readonly around: string;
  readonly hops: number;
  readonly direction: NeighbourDirection;
}

/** What is looked around in: a view that has the body, else the whole graph. */
const reachOf = (
  graph: Graph,
  view: View,
  id: string,
): { readonly bodies: readonly Body[]; readonly relations: readonly Relation[] } => {
  const asked = askedContent(graph, view);
  return asked.bodyIds.has(id) ? asked : graph.file;
};

/** Who sits in what, as ways from the one to the other. */
const seatsAsWays = ({ file }: Graph): readonly Way[] =>
  file.memberships.flatMap(({ id, member, body }) =>
    member === undefined ? [] : [{ id, from: member, to: body }],
  );

const made = new WeakMap<View, { readonly key: string; readonly view: View }>();

/**
 * A view as a picture around one body: that body, what is reached from it, and the lines that lead there.
 * A part that has no line of its own is looked around with the body that it is part of, whose lines hold
 * for it; of what has none at all, who sits in it and what it sits in are around it. Filters change nothing about it, as they never move anything.
 * @throws when the graph does not have the body
 */
export const aroundView = (graph: Graph, view: View, surroundings: Surroundings): View => {
  const { around, hops, direction } = surroundings;
  const key = JSON.stringify([around, hops, direction]);
  const before = made.get(view);
  if (before?.key === key) return before.view;
  const { bodies, relations } = reachOf(graph, view, around);
  const boxes = new Set(view.expanded);
  const holders = holdersOf(graph, around);
  const hasLines = (id: string) => relations.some(({ from, to }) => from === id || to === id);
  const start = hasLines(around) ? around : (holders.find(hasLines) ?? around);
  const ways = hasLines(start) ? relations : seatsAsWays(graph);
  const reached = neighbourhood(ways, start, hops, direction);
  const isShown = ({ id, partOf: box }: Body) =>
    id === around ||
    reached.bodies.has(id) ||
    (box !== undefined && boxes.has(box) && reached.bodies.has(box));
  const picture: View = {
    ...view,
    bodies: bodies.filter(isShown).map(({ id }) => id),
    relations: hasLines(start) ? [...reached.relations] : [],
  };
  made.set(view, { key, view: picture });
  return picture;
};
