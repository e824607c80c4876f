import { bodyCaption } from '../model/body-caption.ts';
import { boxesOf } from '../model/boxes.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Body, Relation, View } from '../model/schema.ts';
import { relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { viewContent } from '../model/view-content.ts';
import { bodySentence } from './body-sentence.ts';
import type { Perspective, ShownBody, ShownRelation } from './perspective.ts';
import type { Request } from './request.ts';

/** The view that a request asks for: the one it names, else the first of the graph. */
export const viewOf = (graph: Graph, request: Pick<Request, 'view'>): View => {
  const named = request.view === null ? undefined : graph.views.get(request.view);
  const view = named ?? graph.file.views[0];
  if (!view) throw new Error('A graph has at least one view');
  return view;
};

const isHidden = (relation: Relation, request: Request): boolean =>
  (request.relations !== null && !request.relations.includes(relation.type)) ||
  (request.statedOnly && relation.evidence.status !== 'stated');

/** Ids of everything that stays lit beside the selection; `null` when nothing is selected. */
const litBeside = (
  select: string | null,
  bodies: ReadonlySet<string>,
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, string>,
): ReadonlySet<string> | null => {
  if (select === null) return null;
  const relation = relations.find((candidate) => candidate.id === select);
  if (!relation && !bodies.has(select)) return null;
  const lit = new Set([select]);
  const light = (id: string) => {
    lit.add(id);
    const box = boxes.get(id);
    if (box !== undefined) lit.add(box);
  };
  if (relation) {
    light(relation.from);
    light(relation.to);
    return lit;
  }
  light(select);
  for (const [part, box] of boxes) if (box === select) lit.add(part);
  for (const touching of relations) {
    if (touching.from !== select && touching.to !== select) continue;
    lit.add(touching.id);
    light(touching.from);
    light(touching.to);
  }
  return lit;
};

/**
 * What a request shows of a graph: which bodies and relations, which of them are selected, dimmed
 * or filtered out, and in which words.
 */
export const perspectiveOf = (graph: Graph, request: Request): Perspective => {
  const language: Language = request.lang;
  const view = viewOf(graph, request);
  const content = viewContent(graph, view);
  const boxes = boxesOf(graph, view, content.bodies);
  const visible = content.relations.filter((relation) => !isHidden(relation, request));
  const shownIds = new Set(content.bodies.map((body) => body.id));
  const lit = litBeside(request.select, shownIds, visible, boxes);
  const isDimmed = (id: string) => lit !== null && !lit.has(id);

  const showBody = (body: Body): ShownBody => ({
    body,
    laneStyle: mustGet(graph.lanes, body.lane).style,
    name: plainText(body.name[language]),
    caption: bodyCaption(graph, body, language),
    laneLabel: mustGet(graph.lanes, body.lane).label[language],
    evidence: body.evidence.status,
    selected: request.select === body.id,
    dimmed: isDimmed(body.id),
    parent: boxes.get(body.id) ?? null,
    sentence: bodySentence(graph, body, visible, language),
  });

  const showRelation = (relation: Relation): ShownRelation => {
    const type = mustGet(graph.relationTypes, relation.type);
    return {
      relation,
      type,
      from: boxes.get(relation.from) ?? relation.from,
      to: boxes.get(relation.to) ?? relation.to,
      label: type.label[language],
      sentence: relationSentence(graph, relation, language, 'forward'),
      evidence: relation.evidence.status,
      selected: request.select === relation.id,
      dimmed: isDimmed(relation.id),
      hidden: isHidden(relation, request),
    };
  };

  const bodies = content.bodies.map(showBody);
  const relations = content.relations.map(showRelation);
  const body = bodies.find((candidate) => candidate.selected);
  const relation = relations.find((candidate) => candidate.selected && !candidate.hidden);
  return {
    view,
    title: view.title[language],
    question: view.question[language],
    lanes: graph.lanesInOrder
      .map((lane) => ({
        lane,
        label: lane.label[language],
        bodies: bodies.filter((shown) => shown.body.lane === lane.id),
      }))
      .filter((shown) => shown.bodies.length > 0),
    bodies,
    relations,
    selection: body ? { kind: 'body', body } : relation ? { kind: 'relation', relation } : null,
  };
};
