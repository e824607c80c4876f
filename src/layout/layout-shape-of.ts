import { bodyCaption } from '../model/body-caption.ts';
import { lineRemark, weaker } from '../model/evidence-words.ts';
import { laneEnd } from '../model/gather.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { laneCaption } from '../model/lane-caption.ts';
import { lineLabel } from '../model/line-label.ts';
import type { Body } from '../model/schema.ts';
import { numbersOf, stepsOf } from '../model/steps-of.ts';
import type { Language } from '../model/text.ts';
import type { ViewContent } from '../model/view-content.ts';
import type { LayoutShape, PartShape } from './placement.ts';
import { roomFor, type ScreenKey } from './screen-shape.ts';

/**
 * What has to be laid out for what a view shows. It depends on that, the language and the screen
 * alone: selecting and filtering never move anything. On a stage a card has its name and nothing else:
 * that is then larger, and the last row reads no small line.
 */
export const layoutShapeOf = (
  graph: Graph,
  content: ViewContent,
  language: Language,
  screen: ScreenKey = 'wide',
): LayoutShape => {
  const { view, boxes, folding } = content;
  const isStaged = screen === 'stage';
  const drawn = content.bodies.filter((body) => !boxes.has(body.id));
  const inside = new Map<string, Body[]>();
  for (const body of content.bodies) {
    const box = boxes.get(body.id);
    if (box !== undefined) inside.set(box, [...(inside.get(box) ?? []), body]);
  }
  const partsOf = (box: string): readonly PartShape[] =>
    (inside.get(box) ?? []).map(({ id, name }) => ({
      id,
      name: name[language],
      parts: partsOf(id),
    }));
  const steps = view.process === undefined ? null : stepsOf(mustGet(graph.processes, view.process));
  const numbersOfBody = ({ id }: Body) => {
    const own = steps?.body.get(id);
    return own && !isStaged ? { steps: own.map(({ number }) => number) } : {};
  };
  const counts = new Map<string, number>();
  for (const { lane } of content.bodies) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const lanes = new Set(drawn.map((body) => body.lane));
  const folded = graph.lanesInOrder.filter(
    ({ id }) => !lanes.has(id) && (folding?.lanes.has(id) ?? false),
  );
  return {
    direction: view.direction,
    screen: roomFor(screen, content.bodies.length),
    lanes: graph.lanesInOrder
      .filter((lane) => lanes.has(lane.id) || folded.includes(lane))
      .map((lane) => ({
        id: lane.id,
        label: laneCaption(
          lane.label[language],
          counts.get(lane.id) ?? 0,
          folding?.lanes.get(lane.id),
        ),
        ...(folded.includes(lane) ? { folded: true as const } : {}),
      })),
    bodies: [
      ...drawn.map((body) => ({
        id: body.id,
        lane: body.lane,
        caption: isStaged ? '' : bodyCaption(graph, body, language, folding?.groups.get(body.id)),
        name: body.name[language],
        parts: partsOf(body.id),
        ...numbersOfBody(body),
        ...(folding?.groups.has(body.id) ? { isFolded: true as const } : {}),
      })),
      ...folded.map(({ id }) => ({
        id: laneEnd(id),
        lane: id,
        caption: '',
        name: '',
        parts: [],
      })),
    ],
    relations: content.lines.map(({ relation, carried, from, to }) => {
      const label = lineLabel(graph, carried, relation, language);
      const statuses = carried.map(({ evidence }) => evidence.status);
      const remark = lineRemark(graph, statuses.reduce(weaker, 'stated'), language);
      const own = carried.flatMap(({ id }) => steps?.relation.get(id) ?? []);
      return {
        id: relation.id,
        from,
        to,
        label,
        ...(remark === null ? {} : { remark }),
        ...(own.length > 0 ? { steps: numbersOf(own) } : {}),
        ...(carried.length > 1 ? { isMany: true as const } : {}),
      };
    }),
  };
};
