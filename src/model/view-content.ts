import { askedBodies, askedContent, askedRelations } from './asked-content.ts';
import { CROWD_LIMITS, type CrowdLimits, foldCrowd, type Opening } from './fold-crowd.ts';
import { gather, gatherEqual, type Line, laneEnd } from './gather.ts';
import type { Graph } from './graph.ts';
import { isMunicipality } from './municipality.ts';
import { nestBoxes, outermostOf } from './nest-boxes.ts';
import type { Body, Relation, View } from './schema.ts';

/** How a reader changed what a view shows. */
export interface ViewChanges {
  /**
   * Bodies whose parts are drawn, beside those that the view expands itself: inside them, or in a
   * crowded view beside them.
   */
  readonly opened: readonly string[];
  /** Bodies that the view expands, and that the reader closed. */
  readonly closed: readonly string[];
  /** Lanes that a crowded view folds, and that the reader unfolded. */
  readonly unfolded: readonly string[];
  /** Bodies and relations that are shown though the view does not ask for them. */
  readonly extra: readonly string[];
  /** A crowded view is drawn whole, as far as one picture can hold it. */
  readonly everything: boolean;
}

export const NO_CHANGES: ViewChanges = {
  opened: [],
  closed: [],
  unfolded: [],
  extra: [],
  everything: false,
};

/** What a crowded view folds, so that what is drawn stays small. */
export interface Folding {
  /** How many bodies the view has, drawn or not. */
  readonly bodies: number;
  /** How many of those are municipalities. */
  readonly municipalities: number;
  /** How many bodies each body stands for, beside itself. */
  readonly groups: ReadonlyMap<string, number>;
  /** How many bodies each folded lane stands for. */
  readonly lanes: ReadonlyMap<string, number>;
  /** Bodies whose parts are drawn beside them. */
  readonly open: ReadonlySet<string>;
  /** Something was asked for that one picture can't hold; it stays folded. */
  readonly isRefused: boolean;
  /** The most bodies that one picture can hold. */
  readonly mostBodies: number;
}

/** What a view shows: its bodies by lane from the top and then as the file has them; its relations. */
export interface ViewContent {
  readonly view: View;
  /** Those that are drawn. */
  readonly bodies: readonly Body[];
  /** Those that the view has, also where they lie folded inside a body. */
  readonly relations: readonly Relation[];
  /** How its relations are drawn. */
  readonly lines: readonly Line[];
  /**
   * What stands for another: part id to the id of the box it is drawn in, or of the closed body or
   * folded lane (`laneEnd`) that hides it. A box can stand in a box itself. Relations of a part are
   * drawn from and to the outermost.
   */
  readonly boxes: ReadonlyMap<string, string>;
  /** `null`: the view is small enough to be drawn as it is. */
  readonly folding: Folding | null;
}

const byLane = (graph: Graph, bodies: readonly Body[]): readonly Body[] => {
  const order = new Map(graph.lanesInOrder.map((lane, index) => [lane.id, index]));
  return [...bodies].sort((a, b) => (order.get(a.lane) ?? 0) - (order.get(b.lane) ?? 0));
};

/** How many bodies each stand-in stands for. */
const countStandIns = (standIns: ReadonlyMap<string, string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const end of standIns.values()) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
};

/** Bodies as they are read: by lane, and after each box what is drawn in it. */
const boxesFirst = (
  bodies: readonly Body[],
  boxes: ReadonlyMap<string, string>,
): readonly Body[] => {
  const inside = new Map<string | undefined, Body[]>();
  for (const body of bodies) {
    const box = boxes.get(body.id);
    inside.set(box, [...(inside.get(box) ?? []), body]);
  }
  const withParts = (body: Body): readonly Body[] => [
    body,
    ...(inside.get(body.id) ?? []).flatMap(withParts),
  ];
  return (inside.get(undefined) ?? []).flatMap(withParts);
};

const smallContent = (
  graph: Graph,
  view: View,
  { opened, closed, extra }: ViewChanges,
): ViewContent => {
  const added = new Set(extra);
  const asked = new Set(askedBodies(graph, view, added).map((body) => body.id));
  const expanded = view.expanded ?? [];
  const { drawn, boxes } = nestBoxes(graph, asked, { expanded, opened, closed });
  const bodies = byLane(
    graph,
    graph.file.bodies.filter(({ id }) => drawn.has(id)),
  );
  const relations = askedRelations(graph, view, (id) => drawn.has(id) || boxes.has(id), added);
  return {
    view,
    bodies: boxesFirst(bodies, boxes),
    relations,
    lines: gatherEqual(relations, (id) => outermostOf(boxes, id)),
    boxes,
    folding: null,
  };
};

/** What a view asks for, with what the reader added. Of a crowd that is looked for only when there is any. */
const withAdded = (
  graph: Graph,
  view: View,
  opened: readonly string[],
  named: ReadonlySet<string>,
): Pick<ViewContent, 'bodies' | 'relations'> => {
  const parts = opened.flatMap((id) => graph.parts.get(id) ?? []).map(({ id }) => id);
  const added = new Set([...named, ...opened, ...parts]);
  if (added.size === 0) return askedContent(graph, view);
  const bodies = askedBodies(graph, view, added);
  const ids = new Set(bodies.map(({ id }) => id));
  return { bodies, relations: askedRelations(graph, view, (id) => ids.has(id), named) };
};

const crowdedContent = (
  graph: Graph,
  view: View,
  changes: ViewChanges,
  limits: CrowdLimits,
  opening: Opening | null,
): ViewContent => {
  const named = new Set(changes.extra);
  const { bodies: asked, relations } = withAdded(graph, view, changes.opened, named);
  const { drawn, standIns, open, isRefused } = foldCrowd(
    graph,
    askedContent(graph, view),
    asked,
    { ...changes, named },
    limits,
    opening,
  );
  const counts = countStandIns(standIns);
  const bodies = byLane(
    graph,
    asked.filter(({ id }) => drawn.has(id)),
  );
  // A lane that is partly drawn is no band that a line to the rest of it could end at.
  const partlyDrawn = new Set(bodies.map(({ lane }) => laneEnd(lane)));
  return {
    view,
    bodies,
    relations,
    lines: gather(relations, (id) => standIns.get(id) ?? id).filter(
      ({ from, to }) => !partlyDrawn.has(from) && !partlyDrawn.has(to),
    ),
    boxes: standIns,
    folding: {
      bodies: asked.length,
      municipalities: asked.filter((body) => isMunicipality(graph, body)).length,
      groups: new Map([...counts].filter(([end]) => drawn.has(end))),
      lanes: new Map(
        graph.lanesInOrder.flatMap(({ id }) => {
          const count = counts.get(laneEnd(id));
          return count === undefined ? [] : [[id, count]];
        }),
      ),
      open,
      isRefused,
      mostBodies: limits.mostBodies,
    },
  };
};

/**
 * Applies a view's rule or list, and what a reader changed. Without a rule for relations, all
 * between shown bodies are shown. A view with too much to draw well is folded.
 * @param opening how it opens on a screen that can't show all of it; `null`: where that is not known
 */
export const viewContent = (
  graph: Graph,
  view: View,
  changes: ViewChanges = NO_CHANGES,
  limits: CrowdLimits = CROWD_LIMITS,
  opening: Opening | null = null,
): ViewContent => {
  const { bodies, relations } = askedContent(graph, view);
  const isCrowded =
    opening !== null ||
    bodies.length > limits.crowded.bodies ||
    relations.length > limits.crowded.relations;
  return isCrowded
    ? crowdedContent(graph, view, changes, limits, opening)
    : smallContent(graph, view, changes);
};
