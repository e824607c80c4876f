import { askedContent } from '../model/asked-content.ts';
import { hasCouncilTurn } from '../model/council.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { leadsOf } from '../model/leads.ts';
import { findRoutes } from '../model/routes.ts';
import type { Process, Relation, RelationType, Step, View } from '../model/schema.ts';
import { outermostMembers } from '../model/seats.ts';
import type { Question } from './questions.ts';

const NOTHING = { view: null, subject: null, relations: [], steps: [], change: {} } as const;

/** The relations of a view whose type carries something: advice, steering. */
const carrying = (
  graph: Graph,
  view: View,
  carries: RelationType['carries'],
): readonly Relation[] =>
  askedContent(graph, view).relations.filter(
    ({ type }) => mustGet(graph.relationTypes, type).carries === carries,
  );

/** Who advises the body that most advise. */
export const adviceQuestion = (graph: Graph, view: View): Question | null => {
  const advice = carrying(graph, view, 'advice');
  const counts = new Map<string, number>();
  for (const { to } of advice) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return null;
  const [subject] = most;
  const relations = advice.filter(({ to }) => to === subject);
  return { ...NOTHING, kind: 'advice', view: view.id, subject, relations };
};

const processOf = (graph: Graph, view: View): Process | null =>
  view.process === undefined ? null : mustGet(graph.processes, view.process);

const councilSteps = (process: Process): readonly Step[] => process.steps.filter(hasCouncilTurn);

/** What the last to be named in the last step decides. */
export const decisionQuestion = (graph: Graph, view: View): Question | null => {
  const process = processOf(graph, view);
  const last = process?.steps.findLast(({ ways }) => ways.some(({ to }) => to === null));
  const subject = last?.actors.at(-1);
  if (last === undefined || subject === undefined) return null;
  return { ...NOTHING, kind: 'decision', view: view.id, subject, steps: [last] };
};

/** Where a member sits: which one, the reader says. */
export const seatsQuestion = (graph: Graph): Question | null => {
  const members = outermostMembers(graph);
  return members.length > 0 ? { ...NOTHING, kind: 'seats', members } : null;
};

/** In which steps a council can do something. */
export const councilQuestion = (graph: Graph, view: View): Question | null => {
  const process = processOf(graph, view);
  const steps = process ? councilSteps(process) : [];
  if (steps.length === 0) return null;
  const ids = new Set(steps.flatMap((step) => step.relations));
  const relations = askedContent(graph, view).relations.filter(({ id }) => ids.has(id));
  return { ...NOTHING, kind: 'council', view: view.id, steps, relations };
};

/** Who leads the body that the last steering relation of a view points to. */
export const leadQuestion = (graph: Graph, view: View): Question | null => {
  const led = carrying(graph, view, 'steering').at(-1);
  if (led === undefined) return null;
  const relations = carrying(graph, view, 'steering').filter(({ from }) => from === led.from);
  return { ...NOTHING, kind: 'lead', view: view.id, subject: led.from, relations };
};

/** How what the first actor of a process makes comes to where a council can do something with it. */
export const routeQuestion = (graph: Graph, view: View): Question | null => {
  const process = processOf(graph, view);
  const from = process?.steps.find(({ id }) => id === process.start)?.actors[0];
  const last = process && councilSteps(process)[0]?.relations.at(-1);
  if (!from || !last) return null;
  const { to } = mustGet(graph.relations, last);
  const { kind, routes } = findRoutes(graph, from, to);
  const { relationIds } = askedContent(graph, view);
  const relations = routes[0]?.map(({ relation }) => relation);
  if (kind !== 'directed' || !relations?.every(({ id }) => relationIds.has(id))) return null;
  const change = { route: { from, to } };
  return { ...NOTHING, kind: 'route', view: view.id, from, to, relations, change };
};

/** Which lines the source does not state. */
export const inferredQuestion = (graph: Graph, view: View): Question | null => {
  const relations = askedContent(graph, view).relations.filter(
    ({ evidence }) => evidence.status === 'inferred',
  );
  return relations.length === 0 ? null : { ...NOTHING, kind: 'inferred', view: view.id, relations };
};

/** In how many bodies each role sits. */
export const loadQuestion = (graph: Graph): Question | null => {
  const satIn = new Map<string | undefined, Set<string>>();
  for (const { role, body } of graph.file.memberships) {
    const bodies = satIn.get(role);
    if (bodies) bodies.add(body);
    else satIn.set(role, new Set([body]));
  }
  const loads = graph.file.roles.map(({ id }) => ({
    role: id,
    bodies: satIn.get(id)?.size ?? 0,
    leads: new Set(leadsOf(graph, id).map(({ from }) => from)).size,
  }));
  return loads.some(({ bodies, leads }) => bodies + leads > 0)
    ? { ...NOTHING, kind: 'load', loads, change: { as: 'matrix' } }
    : null;
};
