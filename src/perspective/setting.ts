import { bodyCaption } from '../model/body-caption.ts';
import type { Line } from '../model/gather.ts';
import { isLaneEnd } from '../model/gather.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
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
type SetBody = Omit<ShownBody, 'selected' | 'isSubject' | 'dimmed' | 'seat' | 'turn'>;
/** A line before it is known what is lit. */
type SetRelation = Omit<ShownRelation, 'selected' | 'bears' | 'dimmed' | 'travelled'>;

/**
 * What a request shows before anything is lit: it does not change when something is selected, or
 * looked at through a lens, or walked through.
 */
export interface Setting {
  readonly content: ViewContent;
  readonly routes: Routes | null;
  /** The relations that the filters leave. */
  readonly visible: readonly Relation[];
  readonly bodies: readonly SetBody[];
  readonly relations: readonly SetRelation[];
}

/** What of a request makes its setting, beside what makes its content. */
export const SETTING_FILTERS = ['relations', 'evidence', 'lang'] as const;

type SettingRequest = Parameters<typeof contentOf>[1] & Pick<Request, 'lang'>;

/** Who or what stands at an end of a line, as people call it. */
const nameOfEnd = (graph: Graph, end: string, language: Language): string => {
  const lane = isLaneEnd(end) ? graph.lanesInOrder.find(({ id }) => end.endsWith(`:${id}`)) : null;
  return lane ? lane.label[language] : plainText(mustGet(graph.bodies, end).name[language]);
};

const showLine = (
  graph: Graph,
  { relation, carried, from, to }: Line,
  request: SettingRequest,
): SetRelation => {
  const { lang } = request;
  const type = mustGet(graph.relationTypes, relation.type);
  const left = carried.filter((one) => !isHidden(one, request));
  const told = left.length === carried.length ? carried : left;
  const [first] = told;
  const label = type.label[lang];
  const names = `${nameOfEnd(graph, from, lang)} → ${nameOfEnd(graph, to, lang)}`;
  return {
    relation,
    carried: told,
    gathers: told.length,
    type,
    from,
    to,
    label: told.length > 1 ? `${label} (${told.length})` : label,
    sentence:
      told.length > 1
        ? `${told.length} × ${label}: ${names}.`
        : relationSentence(graph, first ?? relation, lang, 'forward'),
    evidence: (told.find(({ evidence }) => evidence.status === 'stated') ?? first ?? relation)
      .evidence.status,
    hidden: told.length === 0,
  };
};

/**
 * Sets up what a request shows.
 * @param content what `contentOf` makes of the same request, for who has it at hand
 */
export const settingOf = (
  graph: Graph,
  request: SettingRequest,
  content: ViewContent = contentOf(graph, request),
): Setting => {
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
    return graph.parts.has(id) ? 'closed' : null;
  };
  return {
    content,
    routes: routesOf(graph, request),
    visible,
    bodies: content.bodies.map((body: Body): SetBody => {
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
