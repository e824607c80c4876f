import type { Graph } from '../model/graph.ts';
import { assemblyOf } from '../model/seats.ts';
import { viewShowing } from '../model/view-showing.ts';
import type { Request } from '../perspective/request.ts';
import { aimOf, contentFor } from './content.ts';
import { lookThrough, lookWhere } from './filter-producers.ts';
import { unfoldFor } from './in-sight.ts';
import { changeRequest, type Producer } from './producer.ts';
import { closeAnswer } from './question-producers.ts';
import { openView } from './view-producers.ts';

/**
 * Selects a body or a relation; the same one again, or `null`, selects nothing. What was asked of a
 * route is answered then: the picture tells one thing at a time.
 */
export const select =
  (id: string | null): Producer =>
  (state) =>
    changeRequest({
      select: id === state.request.select ? null : id,
      route: id === null ? state.request.route : null,
    })(state);

/**
 * What pressing a body in a picture does. One that stands in the assembly of members says which member the
 * reader is, as the buttons on the closed card do; all others are selected.
 * @param box the body that it is drawn inside of, if any
 */
export const press =
  (id: string, box: string | null): Producer =>
  (state) => {
    const { graph, request, isEmbedded } = state;
    const isExploring = request.story === null && !isEmbedded;
    if (!isExploring || graph === null || box === null || assemblyOf(graph) !== box) {
      return select(id)(state);
    }
    return (id === request.lens ? lookThrough(null, null) : lookWhere(id))(state);
  };

/**
 * Lets go of one thing at a time: the answer, else the selection, else the route, else the step, else
 * the picture around one body, else the lens.
 */
export const backOut = (): Producer => (state) => {
  const { request } = state;
  if (request.ask !== null) return closeAnswer()(state);
  if (request.select !== null) return changeRequest({ select: null })(state);
  if (request.route !== null) return changeRequest({ route: null })(state);
  if (request.step !== null) return changeRequest({ step: null, choices: [] })(state);
  if (request.around !== null) return showAround(null)(state);
  return request.lens === null ? state : changeRequest({ lens: null, role: null })(state);
};

/** How far around the selection, and which way. */
export const lookAround = (change: Partial<Pick<Request, 'hops' | 'direction'>>): Producer =>
  changeRequest(change);

/** Makes a picture of what is around a body and nothing else; `null`: the whole view again. */
export const showAround = (around: string | null): Producer =>
  changeRequest({ around, route: null, opened: [], closed: [], unfolded: [], everything: false });

/** Selects something where it is shown: in the present view, or else in the first that shows it. */
export const reveal =
  (id: string): Producer =>
  (state) => {
    const { graph, request } = state;
    if (graph === null) return state;
    const present = contentFor(graph, aimOf(state));
    const isPresent = [...present.bodies, ...present.relations].some((item) => item.id === id);
    const view = isPresent ? present.view : viewShowing(graph, id, present.view.id);
    if (view === null) return state;
    const moved = view.id === present.view.id ? state : openView(view.id)(state);
    const lanes = [graph.bodies.get(id), ...endsOf(graph, id)].map((body) => body?.lane);
    return changeRequest({
      select: id,
      around: isPresent ? request.around : null,
      route: isPresent ? request.route : null,
      folded: request.folded.filter((lane) => !lanes.includes(lane)),
    })(moved);
  };

/** Selects a relation of a line that stands for several, and draws it between its own ends. */
export const revealEnds =
  (id: string): Producer =>
  (state) => {
    const { graph, request } = state;
    const relation = graph?.relations.get(id);
    if (graph === null || relation === undefined) return state;
    const ends = [relation.from, relation.to];
    return reveal(id)({ ...state, request: unfoldFor(graph, state, request, ends) });
  };

const endsOf = (graph: Graph, id: string) => {
  const relation = graph.relations.get(id);
  return relation ? [graph.bodies.get(relation.from), graph.bodies.get(relation.to)] : [];
};
