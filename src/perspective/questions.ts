import { askedContent } from '../model/asked-content.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { leadsOf } from '../model/leads.ts';
import { findRoutes } from '../model/routes.ts';
import type { Process, Relation, Step, View } from '../model/schema.ts';
import { outermostMembers } from '../model/seats.ts';
import { PLAIN_REQUEST, type Request } from './request.ts';
import { viewOf } from './shown-content.ts';

/**
 * Questions that a graph can answer, made from the graph itself, each with the request whose picture
 * is its answer. Their words are in the catalogues, by `kind`.
 */
export type Question =
  | {
      readonly kind: 'advice';
      readonly body: string;
      /** Relations that answer it. */
      readonly relations: readonly Relation[];
      readonly change: Partial<Request>;
    }
  | {
      readonly kind: 'route';
      readonly from: string;
      readonly to: string;
      readonly relations: readonly Relation[];
      readonly change: Partial<Request>;
    }
  | {
      readonly kind: 'council';
      readonly steps: readonly Step[];
      readonly change: Partial<Request>;
    }
  | {
      readonly kind: 'load';
      /** How many bodies each role sits in, as far as the graph says. */
      readonly loads: readonly {
        readonly role: string;
        readonly bodies: number;
        /** How many it leads, beside those. */
        readonly leads: number;
      }[];
      readonly change: Partial<Request>;
    }
  | { readonly kind: 'seats'; readonly members: readonly string[] };

const adviceQuestion = (graph: Graph, view: View): Question | null => {
  const types = graph.file.relationTypes.filter((type) => type.carries === 'advice');
  const ids = new Set(types.map(({ id }) => id));
  const advice = askedContent(graph, view).relations.filter(({ type }) => ids.has(type));
  const counts = new Map<string, number>();
  for (const { to } of advice) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return null;
  const [body] = most;
  const relations = advice.filter(({ to }) => to === body);
  return {
    kind: 'advice',
    body,
    relations,
    change: { view: view.id, select: body, direction: 'in', relations: [...ids] },
  };
};

const councilSteps = (process: Process): readonly Step[] =>
  process.steps.filter(({ council }) => council !== undefined && council.length > 0);

const processOf = (graph: Graph, view: View): Process | null =>
  view.process === undefined ? null : mustGet(graph.processes, view.process);

const routeQuestion = (graph: Graph, view: View): Question | null => {
  const process = processOf(graph, view);
  const from = process?.steps.find(({ id }) => id === process.start)?.actors[0];
  const last = process && councilSteps(process)[0]?.relations.at(-1);
  if (!from || !last) return null;
  const { to } = mustGet(graph.relations, last);
  const { kind, routes } = findRoutes(graph.file.relations, from, to);
  const { relationIds } = askedContent(graph, view);
  const route = routes[0]?.map(({ relation }) => relation);
  if (kind !== 'directed' || !route?.every(({ id }) => relationIds.has(id))) return null;
  return {
    kind: 'route',
    from,
    to,
    relations: route,
    change: { view: view.id, route: { from, to } },
  };
};

const councilQuestion = (graph: Graph, view: View): Question | null => {
  const process = processOf(graph, view);
  const steps = process ? councilSteps(process) : [];
  const [first] = steps;
  return first ? { kind: 'council', steps, change: { view: view.id, step: first.id } } : null;
};

const loadQuestion = (graph: Graph): Question | null => {
  const loads = graph.file.roles.map(({ id }) => ({
    role: id,
    bodies: new Set(
      graph.file.memberships.filter(({ role }) => role === id).map(({ body }) => body),
    ).size,
    leads: leadsOf(graph, id).length,
  }));
  return loads.some(({ bodies, leads }) => bodies + leads > 0)
    ? { kind: 'load', loads, change: { as: 'matrix' } }
    : null;
};

const seatsQuestion = (graph: Graph): Question | null => {
  const members = outermostMembers(graph);
  return members.length > 0 ? { kind: 'seats', members } : null;
};

/** The questions to ask while looking at a view: those about it first, then those about the rest. */
export const questionsOf = (graph: Graph, view: View): readonly Question[] => {
  const others = graph.file.views.filter(({ id }) => id !== view.id);
  const firstOf = (make: (graph: Graph, view: View) => Question | null): Question | null => {
    for (const candidate of [view, ...others]) {
      const question = make(graph, candidate);
      if (question) return question;
    }
    return null;
  };
  return [
    firstOf(adviceQuestion),
    seatsQuestion(graph),
    firstOf(routeQuestion),
    firstOf(councilQuestion),
    loadQuestion(graph),
  ].filter((question) => question !== null);
};

/** What a question sets to make its picture, beside what it lights: it goes when the answer goes. */
const FILTERS = ['relations', 'direction'] as const;

/** Whether the picture on the screen is the answer to a question. */
export const isAsked = (request: Request, question: Question): boolean => {
  if (question.kind === 'seats') return false;
  const { change } = question;
  const focus = { select: null, route: null, step: null, as: 'diagram', ...change };
  const asked = { ...focus, view: change.view ?? request.view };
  return Object.entries(asked).every(
    ([key, value]) => JSON.stringify(Reflect.get(request, key)) === JSON.stringify(value),
  );
};

/**
 * A request in which nothing is left of an answer that was closed. An answer is known by its picture,
 * so what it filtered need not be remembered.
 */
export const withoutAnswer = (graph: Graph, before: Request, after: Request): Request => {
  const left = FILTERS.filter((field) => before[field] !== PLAIN_REQUEST[field]);
  if (left.length === 0) return after;
  const closed = questionsOf(graph, viewOf(graph, before)).find(
    (question) => isAsked(before, question) && !isAsked(after, question),
  );
  if (closed === undefined || closed.kind === 'seats') return after;
  const { change } = closed;
  const undone = left.filter((field) => field in change && after[field] === before[field]);
  return {
    ...after,
    ...Object.fromEntries(undone.map((field) => [field, PLAIN_REQUEST[field]])),
  };
};
