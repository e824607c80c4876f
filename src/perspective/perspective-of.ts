import { bodyCaption } from '../model/body-caption.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Routes } from '../model/routes.ts';
import type { Body, Relation } from '../model/schema.ts';
import { seatsOf } from '../model/seats.ts';
import { relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { bodySentence } from './body-sentence.ts';
import { focusOf } from './focus.ts';
import type { Perspective, ShownBody, ShownRelation, ShownRoute } from './perspective.ts';
import type { Request } from './request.ts';
import { contentOf, isHidden, routesOf } from './shown-content.ts';
import { shownProcessOf } from './shown-process.ts';
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
      sentence: relationSentence(graph, relation, language, along ? 'forward' : 'backward'),
    })),
  ),
  more,
});

/**
 * What a request shows of a graph: which bodies and relations, which of them are selected, dimmed
 * or filtered out, and in which words.
 */
export const perspectiveOf = (graph: Graph, request: Request): Perspective => {
  const language: Language = request.lang;
  const content = contentOf(graph, request);
  const { view, boxes } = content;
  const visible = content.relations.filter((relation) => !isHidden(relation, request));
  const process = shownProcessOf(graph, view, request);
  const routes = routesOf(graph, request);
  const scene = shownSceneOf(graph, request);
  const seats = request.lens === null ? null : seatsOf(graph, request.lens, request.role);
  const { focus, lit } = focusOf(request, {
    content,
    visible,
    routes,
    process,
    scene,
    seats,
  });
  const isDimmed = (id: string) => lit !== null && !lit.has(id);
  const openBoxes = new Set(content.bodies.map(({ id }) => boxes.get(id)));

  const partsOf = (id: string): ShownBody['parts'] => {
    if (openBoxes.has(id)) return 'open';
    return graph.parts.has(id) && !boxes.has(id) ? 'closed' : null;
  };

  const turnOf = (id: string): ShownBody['turn'] => {
    if (process?.current?.actors.includes(id)) return 'acts';
    return process?.current?.waiting?.includes(id) ? 'waits' : null;
  };

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
    parts: partsOf(body.id),
    seat: body.id === request.lens ? 'full' : (seats?.get(body.id)?.extent ?? null),
    turn: turnOf(body.id),
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
      travelled: process?.walk ? (process.travelled.get(relation.id) ?? null) : null,
    };
  };

  const bodies = content.bodies.map(showBody);
  const relations = content.relations.map(showRelation);
  const body = bodies.find((candidate) => candidate.selected);
  const relation = relations.find((candidate) => candidate.selected && !candidate.hidden);
  const order = new Map(graph.file.bodies.map(({ id }, index) => [id, index]));
  return {
    view,
    title: view.title[language],
    question: view.question[language],
    lanes: graph.lanesInOrder
      .map((lane) => ({
        lane,
        label: lane.label[language],
        bodies: bodies.filter((shown) => shown.body.lane === lane.id),
        folded: request.folded.includes(lane.id),
      }))
      .filter((shown) => shown.bodies.length > 0),
    bodies,
    relations,
    selection: body ? { kind: 'body', body } : relation ? { kind: 'relation', relation } : null,
    focus,
    route: request.route && routes ? shownRouteOf(graph, request.route, routes, language) : null,
    process,
    scene,
    lens:
      request.lens === null || seats === null
        ? null
        : {
            member: mustGet(graph.bodies, request.lens),
            role: request.role,
            seats: [...seats.values()].sort(
              (a, b) => (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0),
            ),
          },
  };
};
