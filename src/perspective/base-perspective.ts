import { bodyCaption } from '../model/body-caption.ts';
import { firmer, lineRemark } from '../model/evidence-words.ts';
import type { Line } from '../model/gather.ts';
import { isLaneEnd, laneEnd } from '../model/gather.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { lineLabel } from '../model/line-label.ts';
import { plainText } from '../model/plain-text.ts';
import type { Routes } from '../model/routes.ts';
import type { Body, Relation } from '../model/schema.ts';
import { relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { ViewContent } from '../model/view-content.ts';
import { tellRelations } from './body-sentence.ts';
import type { ShownBody, ShownRelation } from './perspective.ts';
import type { Request } from './request.ts';
import { contentOf, isHidden, routesOf } from './shown-content.ts';

/** A body before it is known what is lit. */
type BaseBody = Omit<
  ShownBody,
  'selected' | 'isSubject' | 'dimmed' | 'seat' | 'isSeatInferred' | 'turn' | 'steps' | 'yours'
>;
/** A line before it is known what is lit. */
type BaseRelation = Omit<ShownRelation, 'selected' | 'bears' | 'dimmed' | 'travelled' | 'steps'>;

/**
 * What a request shows before anything is lit: it does not change when something is selected, or
 * looked at through a lens, or walked through.
 */
export interface BasePerspective {
  readonly content: ViewContent;
  readonly routes: Routes | null;
  /** The relations that the filters leave. */
  readonly visible: readonly Relation[];
  readonly bodies: readonly BaseBody[];
  readonly relations: readonly BaseRelation[];
}

/** The fields of a request that its base perspective depends on, beside those of its content. */
export const BASE_FILTERS = ['relations', 'evidence', 'lang'] as const;

type BaseRequest = Parameters<typeof contentOf>[1] & Pick<Request, 'lang'>;

/** Who or what stands at an end of a line, as people call it. */
const nameOfEnd = (graph: Graph, end: string, language: Language): string => {
  const lane = isLaneEnd(end) ? graph.lanesInOrder.find(({ id }) => laneEnd(id) === end) : null;
  return lane ? lane.label[language] : plainText(mustGet(graph.bodies, end).name[language]);
};

const showLine = (
  graph: Graph,
  { relation, carried, from, to }: Line,
  request: BaseRequest,
): BaseRelation => {
  const { lang } = request;
  const type = mustGet(graph.relationTypes, relation.type);
  const left = carried.filter((one) => !isHidden(one, request));
  const told = left.length === carried.length ? carried : left;
  const [first] = told;
  const label = type.label[lang];
  const names = `${nameOfEnd(graph, from, lang)} → ${nameOfEnd(graph, to, lang)}`;
  const evidence = (told.length > 0 ? told : [relation])
    .map((one) => one.evidence.status)
    .reduce(firmer);
  return {
    relation,
    carried: told,
    gathers: told.length,
    type,
    from,
    to,
    label: lineLabel(graph, told, first ?? relation, lang),
    sentence:
      told.length > 1
        ? `${told.length} × ${label}: ${names}.`
        : relationSentence(graph, first ?? relation, lang, 'forward'),
    remark: lineRemark(graph, evidence, lang),
    evidence,
    hidden: told.length === 0,
  };
};

/**
 * Works out what a request shows before anything is lit.
 * @param content what `contentOf` makes of the same request, for who has it at hand
 */
export const basePerspectiveOf = (
  graph: Graph,
  request: BaseRequest,
  content: ViewContent = contentOf(graph, request),
): BasePerspective => {
  const { lang } = request;
  const { boxes, folding } = content;
  const visible = content.relations.filter((relation) => !isHidden(relation, request));
  const drawn = new Set(content.bodies.map(({ id }) => id));
  const told = tellRelations(graph, visible, lang, (id) => {
    const end = drawn.has(id) ? id : boxes.get(id);
    return end !== undefined && drawn.has(end) ? end : null;
  });
  const openBoxes = folding?.open ?? new Set(content.bodies.map(({ id }) => boxes.get(id)));
  const partsOf = (id: string): ShownBody['parts'] => {
    if (openBoxes.has(id)) return 'open';
    return graph.parts.has(id) || folding?.groups.has(id) ? 'closed' : null;
  };
  return {
    content,
    routes: routesOf(graph, request),
    visible,
    bodies: content.bodies.map((body: Body): BaseBody => {
      const lane = mustGet(graph.lanes, body.lane);
      const holds = folding?.groups.get(body.id) ?? 0;
      return {
        body,
        laneStyle: lane.style,
        name: plainText(body.name[lang]),
        caption: bodyCaption(graph, body, lang, holds),
        laneLabel: lane.label[lang],
        evidence: body.evidence.status,
        parent: boxes.get(body.id) ?? null,
        parts: partsOf(body.id),
        holds,
        told: told.get(body.id) ?? [],
      };
    }),
    relations: content.lines.map((line) => showLine(graph, line, request)),
  };
};
