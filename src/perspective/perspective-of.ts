import { isCouncil, YOUR_COUNCIL } from '../model/council.ts';
import { lineRemark } from '../model/evidence-words.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Routes } from '../model/routes.ts';
import type { Body, Relation } from '../model/schema.ts';
import { seatsOf } from '../model/seats.ts';
import { relationSentence } from '../model/sentences.ts';
import { numbersOf, stepsOf } from '../model/steps-of.ts';
import type { Language } from '../model/text.ts';
import type { Folding } from '../model/view-content.ts';
import { aroundTitle } from './around-title.ts';
import { type BasePerspective, basePerspectiveOf } from './base-perspective.ts';
import { tellSeat } from './body-sentence.ts';
import { focusOf } from './focus.ts';
import type {
  Perspective,
  ShownBody,
  ShownFolding,
  ShownLane,
  ShownRelation,
  ShownRoute,
} from './perspective.ts';
import { askedOf } from './questions.ts';
import type { Request } from './request.ts';
import { viewOf } from './shown-content.ts';
import { furthest, shownProcessOf } from './shown-process.ts';
import { shownSceneOf } from './shown-scene.ts';

const shownRouteOf = (
  graph: Graph,
  route: NonNullable<Request['route']>,
  { kind, routes, more }: Routes,
  language: Language,
): ShownRoute => ({
  from: mustGet(graph.bodies, route.from),
  to: mustGet(graph.bodies, route.to),
  kind,
  routes: routes.map((steps) =>
    steps.map(({ relation, along }) => ({
      relation,
      along,
      evidence: relation.evidence,
      remark: lineRemark(graph, relation.evidence.status, language),
      sentence: relationSentence(graph, relation, language, along ? 'forward' : 'backward'),
    })),
  ),
  more,
});

const shownFoldingOf = (folding: Folding, drawn: number): ShownFolding => ({
  bodies: folding.bodies,
  municipalities: folding.municipalities,
  drawn,
  groups: folding.groups.size,
  lanes: folding.lanes.size,
  fitsWhole: folding.bodies <= folding.mostBodies,
  mostBodies: folding.mostBodies,
  isRefused: folding.isRefused,
});

const shownLanesOf = (
  graph: Graph,
  { folded, lang }: Request,
  bodies: readonly ShownBody[],
  folding: Folding | null,
): readonly ShownLane[] => {
  const drawn = new Map<string, ShownBody[]>();
  for (const shown of bodies) {
    const others = drawn.get(shown.body.lane);
    if (others) others.push(shown);
    else drawn.set(shown.body.lane, [shown]);
  }
  return graph.lanesInOrder.flatMap((lane): ShownLane[] => {
    const shown = drawn.get(lane.id) ?? [];
    const hidden = folding?.lanes.get(lane.id) ?? 0;
    if (shown.length + hidden === 0) return [];
    return [
      {
        lane,
        label: lane.label[lang],
        bodies: shown,
        count: shown.length + hidden,
        folded: shown.length === 0 || folded.includes(lane.id),
      },
    ];
  });
};

/**
 * What a request shows of a graph: which bodies and relations, which of them are selected, dimmed
 * or filtered out, and in which words.
 * @param base what `basePerspectiveOf` makes of the same request, for who has it at hand
 */
export const perspectiveOf = (
  graph: Graph,
  request: Request,
  base: BasePerspective = basePerspectiveOf(graph, request),
): Perspective => {
  const language: Language = request.lang;
  const { content, routes } = base;
  const view = viewOf(graph, request);
  const process = shownProcessOf(graph, view, request);
  const scene = shownSceneOf(graph, request);
  const lens = request.lens === null ? null : mustGet(graph.bodies, request.lens);
  const seats = request.lens === null ? null : seatsOf(graph, request.lens, request.role);
  const answer = askedOf(graph, request);
  // With everything lit a route is no longer what is lit: its lines are heavier, as those of an answer.
  const isRouteHeavy = routes !== null && scene?.scene.light === 'all' && !scene.isDetour;
  const bearers = new Set([
    ...(answer?.relations ?? []).map(({ id }) => id),
    ...(isRouteHeavy ? routes.routes.flat().map(({ relation }) => relation.id) : []),
  ]);
  const { focus, lit } = focusOf(request, { graph, base, process, scene, seats });

  const turnOf = (id: string): ShownBody['turn'] => {
    if (process?.current?.actors.includes(id)) return 'acts';
    return process?.current?.waiting?.includes(id) ? 'waits' : null;
  };
  const steps = process && stepsOf(process.process);
  const states = new Map(process?.steps.map(({ step, state }) => [step.id, state]));
  const stepsAt = (carried: readonly Relation[]): ShownRelation['steps'] => {
    const own = carried.flatMap(({ id }) => steps?.relation.get(id) ?? []);
    const state = furthest(own.map(({ id }) => states.get(id)));
    return state && { numbers: numbersOf(own), state };
  };
  const yoursOf = (body: Body): ShownBody['yours'] =>
    lens && isCouncil(body) && seats?.has(body.id)
      ? `${YOUR_COUNCIL[language]}: ${plainText(lens.name[language])}`
      : null;
  // The same list where nobody sits: it is compared with the last picture's at each choice.
  const toldOf = ({ body, told }: Pick<ShownBody, 'body' | 'told'>): ShownBody['told'] => {
    const seat = tellSeat(lens, seats?.get(body.id), language);
    return seat.length === 0 ? told : [...seat, ...told];
  };
  const bodies = base.bodies.map(
    (shown): ShownBody => ({
      ...shown,
      told: toldOf(shown),
      selected: request.select === shown.body.id,
      isSubject: (answer === null ? request.around : answer.subject) === shown.body.id,
      dimmed: lit !== null && !lit.has(shown.body.id),
      seat: shown.body.id === request.lens ? 'full' : (seats?.get(shown.body.id)?.extent ?? null),
      isSeatInferred:
        shown.body.id !== request.lens && seats?.get(shown.body.id)?.evidence === 'inferred',
      yours: yoursOf(shown.body),
      turn: turnOf(shown.body.id),
      steps: (steps?.body.get(shown.body.id) ?? []).map(({ id, number }) => ({
        number,
        state: states.get(id) ?? 'ahead',
      })),
    }),
  );
  const relations = base.relations.map(
    (shown): ShownRelation => ({
      ...shown,
      selected: shown.carried.some(({ id }) => id === request.select),
      bears: shown.carried.some(({ id }) => bearers.has(id)),
      dimmed: lit !== null && !shown.carried.some(({ id }) => lit.has(id)),
      travelled: process?.walk
        ? furthest(shown.carried.map(({ id }) => process.travelled.get(id)))
        : null,
      steps: stepsAt(shown.carried),
    }),
  );
  const body = bodies.find((candidate) => candidate.selected);
  const relation = relations.find((candidate) => candidate.selected && !candidate.hidden);
  const order = new Map(graph.file.bodies.map(({ id }, index) => [id, index]));
  return {
    view,
    title: view.title[language],
    question: aroundTitle(graph, request) ?? view.question[language],
    lanes: shownLanesOf(graph, request, bodies, content.folding),
    bodies,
    relations,
    folding: content.folding && shownFoldingOf(content.folding, bodies.length),
    selection: body ? { kind: 'body', body } : relation ? { kind: 'relation', relation } : null,
    focus,
    answer,
    route: request.route && routes ? shownRouteOf(graph, request.route, routes, language) : null,
    process,
    scene,
    lens:
      lens === null || seats === null
        ? null
        : {
            member: lens,
            role: request.role,
            seats: [...seats.values()].sort(
              (a, b) => (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0),
            ),
          },
  };
};
