import type { Graph } from '../model/graph.ts';
import type { Relation, Step, View } from '../model/schema.ts';
import {
  adviceQuestion,
  councilQuestion,
  decisionQuestion,
  inferredQuestion,
  leadQuestion,
  loadQuestion,
  routeQuestion,
  seatsQuestion,
} from './question-makers.ts';
import { PLAIN_REQUEST, type Request } from './request.ts';
import { viewOf } from './shown-content.ts';

/** In the order in which they are asked. */
export const QUESTION_KINDS = [
  'advice',
  'decision',
  'seats',
  'council',
  'lead',
  'route',
  'inferred',
  'load',
] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

interface Asked {
  /** Id of the view in which its answer is drawn; `null`: in the present one. */
  readonly view: string | null;
  /** Id of the body that it is about, if it is about one. */
  readonly subject: string | null;
  /** What bears the answer, in the order in which it is told. */
  readonly relations: readonly Relation[];
  readonly steps: readonly Step[];
  /** What of the address the answer sets beside itself: it is undone when the answer is closed. */
  readonly change: Partial<Request>;
}

/**
 * A question that a graph can answer, made from the graph itself. Its words are in the catalogues, by
 * `kind`.
 */
export type Question = Asked &
  (
    | { readonly kind: 'advice' | 'decision' | 'council' | 'lead' | 'inferred' }
    | { readonly kind: 'route'; readonly from: string; readonly to: string }
    | { readonly kind: 'seats'; readonly members: readonly string[] }
    | {
        readonly kind: 'load';
        /** How many bodies each role sits in, and how many it leads beside, as far as the graph says. */
        readonly loads: readonly {
          readonly role: string;
          readonly bodies: number;
          readonly leads: number;
        }[];
      }
  );

type Maker = (graph: Graph, view: View) => Question | null;

const MAKERS: Readonly<Record<QuestionKind, Maker>> = {
  advice: adviceQuestion,
  decision: decisionQuestion,
  seats: seatsQuestion,
  council: councilQuestion,
  lead: leadQuestion,
  route: routeQuestion,
  inferred: inferredQuestion,
  load: loadQuestion,
};

/** A question about the present view, or else about the first other view that can answer it. */
const made = (graph: Graph, view: View, kind: QuestionKind): Question | null => {
  for (const candidate of [view, ...graph.file.views.filter(({ id }) => id !== view.id)]) {
    const question = MAKERS[kind](graph, candidate);
    if (question) return question;
  }
  return null;
};

/** The questions to ask while looking at a view. One that the graph can't answer is not asked. */
export const questionsOf = (graph: Graph, view: View): readonly Question[] =>
  QUESTION_KINDS.map((kind) => made(graph, view, kind)).filter((question) => question !== null);

/** The question that a request asks; `null`: none, or none that its view can answer. */
export const askedOf = (graph: Graph, request: Pick<Request, 'view' | 'ask'>): Question | null => {
  const kind = QUESTION_KINDS.find((known) => known === request.ask);
  return kind === undefined ? null : MAKERS[kind](graph, viewOf(graph, request));
};

/** Fields that have something else told: asking for one of them closes the answer. */
const TOLD = ['view', 'select', 'route', 'step'] as const;

/**
 * A request in which an answer is closed once something else is asked for, and nothing is left of what
 * it had set beside itself.
 */
export const withoutAnswer = (graph: Graph, before: Request, after: Request): Request => {
  if (before.ask === null) return after;
  const isKept = after.ask === before.ask;
  if (isKept && TOLD.every((field) => after[field] === before[field])) return after;
  const change = askedOf(graph, before)?.change ?? {};
  const left = Object.entries(PLAIN_REQUEST).filter(
    ([field]) => field in change && Reflect.get(after, field) === Reflect.get(before, field),
  );
  return { ...after, ...Object.fromEntries(left), ask: isKept ? null : after.ask };
};
