import { checkRequest } from '../address/check-request.ts';
import type { Placement } from '../layout/placement.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { nextPlace, previousPlace, type WalkPlace, walkTo } from '../model/process-walk.ts';
import type { Notice, Problem } from '../model/report.ts';
import { viewHas, viewShowing } from '../model/view-showing.ts';
import { APPEARANCE, appearanceFor } from '../perspective/appearances.ts';
import { type QuestionKind, questionsOf, withoutAnswer } from '../perspective/questions.ts';
import { PLAIN_PICTURE, type Request } from '../perspective/request.ts';
import { idsOnRoutes, routesOf, viewOf } from '../perspective/shown-content.ts';
import { shownProcessOf } from '../perspective/shown-process.ts';
import { contentFor } from './content.ts';
import { handOver, inSight, unfoldFor } from './in-sight.ts';
import type { MapState } from './map-state.ts';
import { putBack, setAsideOf } from './set-aside.ts';

/** A change of state as a pure function: tests call it bare, the store wires it, the URL replays it. */
export type Producer = (state: MapState) => MapState;

/** Every request is one in which what is selected is drawn. */
const settle = (state: MapState, request: Request): MapState => ({
  ...state,
  request: state.graph ? inSight(state.graph, request) : request,
});

/** A request in which an answer is closed once something else is asked for, and leaves nothing behind. */
const closedBy = (graph: Graph, { request, setAside }: MapState, asked: Request): Request =>
  putBack(graph, setAside, request, withoutAnswer(graph, request, asked));

const ask =
  (change: Partial<Request>): Producer =>
  (state) => {
    const { graph, request } = state;
    const asked = { ...request, ...change };
    return settle(state, graph ? closedBy(graph, state, asked) : asked);
  };

/**
 * Selects a body or a relation; the same one again, or `null`, selects nothing. What was asked of a
 * route is answered then: the picture tells one thing at a time.
 */
export const select =
  (id: string | null): Producer =>
  (state) =>
    ask({
      select: id === state.request.select ? null : id,
      route: id === null ? state.request.route : null,
    })(state);

/** Lets go of one thing at a time: the answer, else the selection, else the route, else the step, else the lens. */
export const backOut = (): Producer => (state) => {
  const { request } = state;
  if (request.ask !== null) return closeAnswer()(state);
  if (request.select !== null) return ask({ select: null })(state);
  if (request.route !== null) return ask({ route: null })(state);
  if (request.step !== null) return ask({ step: null, choices: [] })(state);
  return request.lens === null ? state : ask({ lens: null, role: null })(state);
};

/** How far around the selection, and which way. */
export const lookAround = (change: Partial<Pick<Request, 'hops' | 'direction'>>): Producer =>
  ask(change);

/** Goes to a view. What is selected stays so when the view shows it; a step stays with its process. */
export const openView =
  (view: string): Producer =>
  (state) => {
    const { select: selected, step, choices } = state.request;
    const { graph } = state;
    const kept =
      selected !== null && graph !== null && viewHas(graph, viewOf(graph, { view }), selected);
    const sameProcess =
      graph !== null && viewOf(graph, state.request).process === viewOf(graph, { view }).process;
    return ask({
      view,
      select: kept ? selected : null,
      route: null,
      step: sameProcess ? step : null,
      choices: sameProcess ? choices : [],
      as:
        graph === null
          ? state.request.as
          : appearanceFor(state.request.as, viewOf(graph, { view })),
    })(state);
  };

/** Selects something where it is shown: in the present view, or else in the first that shows it. */
export const reveal =
  (id: string): Producer =>
  (state) => {
    const { graph, request } = state;
    if (graph === null) return state;
    const present = contentFor(graph, request);
    const isPresent = [...present.bodies, ...present.relations].some((item) => item.id === id);
    const view = isPresent ? present.view : viewShowing(graph, id, present.view.id);
    if (view === null) return state;
    const moved = view.id === present.view.id ? state : openView(view.id)(state);
    const lanes = [graph.bodies.get(id), ...endsOf(graph, id)].map((body) => body?.lane);
    return ask({
      select: id,
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
    return reveal(id)({ ...state, request: unfoldFor(graph, request, ends) });
  };

const endsOf = (graph: Graph, id: string) => {
  const relation = graph.relations.get(id);
  return relation ? [graph.bodies.get(relation.from), graph.bodies.get(relation.to)] : [];
};

/** Asks for the routes between two bodies, in a view that shows them whole if there is one. */
export const findRoute =
  (from: string, to: string): Producer =>
  (state) => {
    const { graph, request } = state;
    if (graph === null) return state;
    const wanted = { ...request, route: { from, to } };
    const routes = routesOf(graph, wanted);
    const ids = routes === null ? new Set([from, to]) : idsOnRoutes(wanted.route, routes);
    const present = viewOf(graph, request);
    const whole = [present, ...graph.file.views].find((view) =>
      [...ids].every((id) => viewHas(graph, view, id)),
    );
    const moved = whole && whole !== present ? openView(whole.id)(state) : state;
    return ask({
      route: wanted.route,
      select: null,
      step: null,
      choices: [],
      folded: [],
      as: APPEARANCE[request.as].showsRoutes ? request.as : 'diagram',
    })(moved);
  };

export const clearRoute = (): Producer => ask({ route: null });

/**
 * Stands at a place of the present view's process, or shows it as a whole (`null`). The choices
 * become those that lead there.
 */
export const stepTo =
  (place: WalkPlace | null): Producer =>
  (state) => {
    const { graph, request } = state;
    const process = graph && viewOf(graph, request).process;
    const walk =
      graph && process && place
        ? walkTo(mustGet(graph.processes, process), place.step, place.choices)
        : null;
    return ask({
      step: walk && place ? place.step : null,
      choices: walk?.choices ?? [],
      select: null,
      route: null,
    })(state);
  };

/** One step on or back; the first one when none is shown yet. Nothing where a choice has to be made. */
export const goStep =
  (to: 'next' | 'previous'): Producer =>
  (state) => {
    const { graph, request } = state;
    const shown = graph && shownProcessOf(graph, viewOf(graph, request), request);
    if (!shown) return state;
    const { walk, process } = shown;
    const start = { step: process.start, choices: [] };
    const place = walk === null ? start : to === 'next' ? nextPlace(walk) : previousPlace(walk);
    return place === null ? state : stepTo(place)(state);
  };

/** Lights where a member sits, in a role or in any; `null` takes the lens away. */
export const lookThrough = (lens: string | null, role: string | null): Producer =>
  ask({ lens, role: lens === null ? null : role });

/** Asks where a member sits: that is told, and nothing else. The role stays that of who looks. */
export const lookWhere =
  (member: string): Producer =>
  (state) =>
    ask({
      lens: member,
      ask: state.request.ask === 'seats' ? 'seats' : null,
      select: null,
      route: null,
      step: null,
      choices: [],
    })(state);

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((kept) => kept !== id) : [...ids, id];

/** Folds or unfolds; what was selected and is folded away hands over to what stands for it. */
const fold =
  (change: Partial<Request>): Producer =>
  (state) => {
    const { graph, request } = state;
    const folded = { ...request, ...change };
    if (graph === null) return settle(state, folded);
    return settle(state, closedBy(graph, state, handOver(graph, folded)));
  };

/** Folds a lane to a thin band, or unfolds it. */
export const toggleLane =
  (lane: string): Producer =>
  (state) => {
    const { graph, request } = state;
    const isViews =
      graph !== null &&
      (request.unfolded.includes(lane) ||
        (contentFor(graph, request).folding?.lanes.has(lane) ?? false));
    return isViews
      ? fold({ unfolded: toggled(request.unfolded, lane) })(state)
      : ask({ folded: toggled(request.folded, lane) })(state);
  };

/** Draws the parts of a body, or hides them. */
export const toggleParts =
  (body: string): Producer =>
  (state) => {
    const { graph, request } = state;
    if (graph === null) return state;
    const { folding } = contentFor(graph, request);
    if (folding) return fold(toggledGroup(graph, request, body, folding.open.has(body)))(state);
    const isViews = viewOf(graph, request).expanded?.includes(body) ?? false;
    return isViews
      ? fold({ closed: toggled(request.closed, body) })(state)
      : fold({ opened: toggled(request.opened, body) })(state);
  };

/** As little as it takes to unfold a group of a crowded view, or to fold it again. */
const toggledGroup = (
  graph: Graph,
  request: Request,
  body: string,
  isOpen: boolean,
): Pick<Request, 'opened' | 'closed'> => {
  const without = {
    opened: request.opened.filter((id) => id !== body),
    closed: request.closed.filter((id) => id !== body),
  };
  const { folding } = contentFor(graph, { ...request, ...without });
  if (folding?.open.has(body) !== isOpen) return without;
  return isOpen
    ? { ...without, closed: [...without.closed, body] }
    : { ...without, opened: [...without.opened, body] };
};

/** Shows a crowded view whole, as far as one picture can hold it, and says when it can't. */
export const showEverything = (): Producer => (state) => {
  if (state.graph === null) return state;
  const { request, notices } = checkRequest(state.graph, { ...state.request, everything: true });
  return { ...settle(state, request), notices: [...state.notices, ...notices] };
};

/** Folds a crowded view as it was at first. */
export const foldAgain = (): Producer =>
  fold({ everything: false, opened: [], closed: [], unfolded: [] });

/**
 * Asks a question: its answer is told and, in a view that can show it, drawn. What the reader had made of
 * the picture is set aside until the answer is closed, however many questions follow.
 */
export const askQuestion =
  (kind: QuestionKind): Producer =>
  (state) => {
    const { graph, request } = state;
    const question =
      graph && questionsOf(graph, viewOf(graph, request)).find((one) => one.kind === kind);
    if (!question) return state;
    const { view, change } = question;
    const as = APPEARANCE[request.as].showsRoutes ? request.as : 'diagram';
    const aside = request.ask === null ? null : state.setAside;
    const asked = show({ view: view ?? request.view, ask: kind, as, ...change })(state);
    return { ...asked, setAside: aside ?? setAsideOf(request) };
  };

/** Closes the answer; the picture is again what the reader had made of it. */
export const closeAnswer = (): Producer => ask({ ask: null });

/** Takes over a part of what a link could ask for: an answer to a question, a scene. */
export const show =
  (change: Partial<Request>): Producer =>
  (state) => {
    const { lens, role } = state.request;
    return ask({ ...PLAIN_PICTURE, lens, role, ...change })(state);
  };

/** Shows or hides one relation type. With all of them shown the filter is gone. */
export const toggleRelationType =
  (type: string): Producer =>
  (state) => {
    const all = state.graph?.file.relationTypes.map((known) => known.id) ?? [];
    const shown = new Set(state.request.relations ?? all);
    if (!shown.delete(type)) shown.add(type);
    const kept = all.filter((id) => shown.has(id));
    return ask({ relations: kept.length === all.length ? null : kept })(state);
  };

/** Shows only what the source says, or only what is inferred; said again, all. */
export const toggleEvidence =
  (only: 'stated' | 'inferred'): Producer =>
  (state) =>
    ask({ evidence: state.request.evidence === only ? 'all' : only })(state);

/** Shows every relation again. */
export const clearFilters = (): Producer => ask({ relations: null, evidence: 'all' });

/** What the matrix has as its columns. */
export const showColumns = (columns: Request['columns']): Producer => ask({ columns });

export const showAs = (as: Request['as']): Producer => ask({ as });
export const speak = (lang: Request['lang']): Producer => ask({ lang });
export const dress = (theme: Request['theme']): Producer => ask({ theme });

/** Takes over colours that a host brings along; `null`: our own. */
export const colour = (tokens: string | null): Producer => ask({ tokens });

/** Takes over what a link or the history asks for. */
export const replay =
  (request: Request, notices: readonly Notice[]): Producer =>
  (state) => {
    const checked = state.graph ? checkRequest(state.graph, request) : { request, notices: [] };
    return { ...settle(state, checked.request), notices: [...notices, ...checked.notices] };
  };

/** Takes in a graph, and drops from the request what the graph does not know. */
export const receiveGraph =
  (graph: Graph, omissions: MapState['omissions'] = []): Producer =>
  (state) => {
    const checked = checkRequest(graph, state.request);
    return {
      ...state,
      graph,
      omissions,
      problem: null,
      request: inSight(graph, checked.request),
      notices: [...state.notices, ...checked.notices],
    };
  };

export const fail =
  (problem: Problem): Producer =>
  (state) => ({ ...state, graph: null, problem });

/** Takes in what the build laid out. */
export const receivePlacements =
  (entries: Iterable<readonly [string, Placement]>): Producer =>
  (state) => ({ ...state, placements: new Map([...state.placements, ...entries]) });

/** Lets go of a placement that is none. */
export const dropPlacement =
  (hash: string): Producer =>
  (state) => ({
    ...state,
    placements: new Map([...state.placements].filter(([known]) => known !== hash)),
  });

/** How many placements of its own a page keeps: enough to go back to, not one for all it ever drew. */
const KEPT_PLACEMENTS = 12;

/** Takes in what this page laid out for itself, and lets go of what it laid out long ago. */
export const keepPlacement =
  (hash: string, placement: Placement): Producer =>
  (state) => {
    const others = [...state.laidOutHere].filter(([known]) => known !== hash);
    return {
      ...state,
      laidOutHere: new Map([...others.slice(1 - KEPT_PLACEMENTS), [hash, placement]]),
    };
  };

export const notify =
  (notice: Notice): Producer =>
  (state) => ({ ...state, notices: [...state.notices, notice] });

/** Tells what comes in several times, and is one thing to the reader. */
export const notifyOnce =
  (notice: Notice): Producer =>
  (state) =>
    state.notices.some(({ code }) => code === notice.code) ? state : notify(notice)(state);

export const dismissNotice =
  (notice: Notice): Producer =>
  (state) => ({ ...state, notices: state.notices.filter((kept) => kept !== notice) });

/** Says that there is a newer version of the map. */
export const announceNewVersion = (): Producer => (state) => ({ ...state, hasNewVersion: true });

/** Stays with this version until a newer one is next heard of. */
export const keepVersion = (): Producer => (state) => ({ ...state, hasNewVersion: false });
