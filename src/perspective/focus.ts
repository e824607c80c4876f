import type { Graph } from '../model/graph.ts';
import { neighbourhood } from '../model/neighbourhood.ts';
import type { Relation } from '../model/schema.ts';
import type { Seat } from '../model/seats.ts';
import type { ViewContent } from '../model/view-content.ts';
import type { BasePerspective } from './base-perspective.ts';
import type { Perspective } from './perspective.ts';
import type { Request } from './request.ts';
import { idsOnRoutes } from './shown-content.ts';
import type { ShownProcess } from './shown-process.ts';
import type { ShownScene } from './shown-scene.ts';

interface FocusInputs {
  readonly graph: Graph;
  readonly base: BasePerspective;
  readonly process: ShownProcess | null;
  readonly scene: ShownScene | null;
  /** By body id; `null` without a lens. */
  readonly seats: ReadonlyMap<string, Seat> | null;
}

interface Lit {
  readonly focus: Perspective['focus'];
  /** Ids of everything that stays lit; `null`: everything. */
  readonly lit: ReadonlySet<string> | null;
}

/**
 * The relations as a selection follows them: in a crowded view those that are drawn, since what is
 * folded into a body is told of it.
 */
const followed = ({ content, visible, relations }: BasePerspective): readonly Relation[] =>
  content.folding === null
    ? visible
    : relations.flatMap(({ hidden, carried: [first], from, to }) =>
        hidden || first === undefined ? [] : [{ ...first, from, to }],
      );

/** The boxes that a body stands in, from the inside out. */
const boxesAround = ({ boxes }: Pick<ViewContent, 'boxes'>, id: string): readonly string[] => {
  const box = boxes.get(id);
  return box === undefined ? [] : [box, ...boxesAround({ boxes }, box)];
};

/** What is drawn inside these bodies is lit with them; of a folded crowd nothing is drawn. */
const partsIn = (content: ViewContent, bodies: ReadonlySet<string>): readonly string[] =>
  content.folding
    ? []
    : [...content.boxes.keys()].filter((part) =>
        boxesAround(content, part).some((box) => bodies.has(box)),
      );

/** Who sits in a body, and what it sits in: all that a view without a line has around it. */
const sittingWith = (graph: Graph, id: string): readonly string[] => [
  ...(graph.members.get(id) ?? []).flatMap(({ member }) => member ?? []),
  ...(graph.seats.get(id) ?? []).map(({ body }) => body),
];

const litBySelection = (
  request: Request,
  { graph, base }: FocusInputs,
): ReadonlySet<string> | null => {
  const { select } = request;
  if (select === null) return null;
  const { content, relations } = base;
  const line = relations.find(({ carried }) => carried.some(({ id }) => id === select));
  if (line) {
    const ends = content.folding === null ? line.relation : line;
    return new Set([select, ends.from, ends.to]);
  }
  if (!content.bodies.some(({ id }) => id === select)) return null;
  const around = neighbourhood(followed(base), select, request.hops, request.direction);
  const parts = partsIn(content, new Set([select]));
  const sitting = relations.length === 0 ? sittingWith(graph, select) : [];
  return new Set([...around.bodies, ...around.relations, ...parts, ...sitting]);
};

const litByStep = ({ process, base: { visible } }: FocusInputs): ReadonlySet<string> | null => {
  const step = process?.current;
  if (!step) return null;
  const travelled = visible.filter(({ id }) => step.relations.includes(id));
  return new Set([
    ...step.actors,
    ...(step.waiting ?? []),
    ...travelled.flatMap(({ id, from, to }) => [id, from, to]),
  ]);
};

/** A remark that a scene shows big lights the bodies it speaks of, as far as the view has them. */
const litByRemark = ({
  scene,
  base: { content, visible },
}: FocusInputs): ReadonlySet<string> | null => {
  if (scene === null || scene.isDetour || scene.remark === null) return null;
  const shown = new Set(content.bodies.map(({ id }) => id));
  const about = new Set(scene.remark.about.filter((id) => shown.has(id)));
  if (about.size === 0) return null;
  const between = visible.filter(({ from, to }) => about.has(from) && about.has(to));
  return new Set([...about, ...between.map(({ id }) => id), ...partsIn(content, about)]);
};

/** What a scene has lit with the points told so far, with the ends of its lines. */
const litByPoints = ({ scene, base: { visible } }: FocusInputs): ReadonlySet<string> | null => {
  if (scene === null || scene.isDetour || !Array.isArray(scene.scene.light)) return null;
  const told = new Set(scene.scene.light.slice(0, scene.points.told).flat());
  if (told.size === 0) return null;
  const lines = visible.filter(({ id }) => told.has(id));
  return new Set([...told, ...lines.flatMap(({ from, to }) => [from, to])]);
};

const litByLens = (
  { lens }: Request,
  { seats, base: { visible } }: FocusInputs,
): ReadonlySet<string> | null => {
  if (lens === null || seats === null) return null;
  const touched = visible.filter(({ from, to }) => seats.has(from) || seats.has(to));
  return new Set([lens, ...seats.keys(), ...touched.map(({ id }) => id)]);
};

/**
 * What is lit. What a scene lights point by point comes before all else, a route before a step, a step before the remark of a scene, that before a
 * selection, a selection before a lens: the picture tells one thing at a time. What is selected itself is never dimmed, and neither is the
 * box around something lit.
 */
export const focusOf = (request: Request, inputs: FocusInputs): Lit => {
  const { content, routes } = inputs.base;
  const { scene } = inputs;
  if (scene !== null && !scene.isDetour && scene.scene.light === 'all') {
    return { focus: 'none', lit: null };
  }
  const byRoute = routes && request.route ? idsOnRoutes(request.route, routes) : null;
  const candidates: readonly (readonly [Lit['focus'], () => ReadonlySet<string> | null])[] = [
    ['points', () => litByPoints(inputs)],
    ['route', () => byRoute],
    ['step', () => litByStep(inputs)],
    ['remark', () => litByRemark(inputs)],
    ['selection', () => litBySelection(request, inputs)],
    ['lens', () => litByLens(request, inputs)],
  ];
  for (const [focus, light] of candidates) {
    const found = light();
    if (found === null) continue;
    const lit = new Set(found);
    if (request.select !== null) lit.add(request.select);
    for (const id of [...lit]) for (const box of boxesAround(content, id)) lit.add(box);
    return { focus, lit };
  }
  return { focus: 'none', lit: null };
};
