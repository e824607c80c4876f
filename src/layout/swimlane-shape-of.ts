import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import type { Process, Step } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { LayoutShape } from './placement.ts';

/**
 * The row of each step: one further than the furthest step before it. A way back to an earlier step
 * does not count.
 */
const rowsOf = (process: Process): ReadonlyMap<string, number> => {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const rows = new Map<string, number>();
  const visit = (step: Step, row: number, way: ReadonlySet<string>) => {
    if (way.has(step.id) || (rows.get(step.id) ?? -1) >= row) return;
    rows.set(step.id, row);
    for (const { to } of step.ways) {
      const next = to === null ? undefined : steps.get(to);
      if (next) visit(next, row + 1, new Set([...way, step.id]));
    }
  };
  const start = steps.get(process.start);
  if (start) visit(start, 0, new Set());
  return rows;
};

/** The lane of a step: that of whoever's turn it is. */
const laneOfStep = (graph: Graph, step: Step): string => {
  const [first] = step.actors;
  return first === undefined ? '' : mustGet(graph.bodies, first).lane;
};

/** The id under which the way between two steps is drawn. */
export const wayKey = (step: string, way: string): string => `${step}/${way}`;

/** Whose turn each step is gets a track of its own, in the order in which they come to act. */
const tracksOf = (graph: Graph, process: Process): ReadonlyMap<string, number> => {
  const actors = new Set(process.steps.flatMap(({ actors: [first] }) => first ?? []));
  const counts = new Map<string, number>();
  return new Map(
    [...actors].map((id) => {
      const { lane } = mustGet(graph.bodies, id);
      const track = counts.get(lane) ?? 0;
      counts.set(lane, track + 1);
      return [id, track];
    }),
  );
};

/** A process to lay out as a swimlane picture: steps from top to bottom, lanes as columns. */
export const swimlaneShapeOf = (
  graph: Graph,
  process: Process,
  language: Language,
): LayoutShape => {
  const rows = rowsOf(process);
  const tracks = tracksOf(graph, process);
  const lanes = new Set(process.steps.map((step) => laneOfStep(graph, step)));
  return {
    direction: 'DOWN',
    swimlanes: true,
    // Beside each other, the lane at the bottom comes first: that is where a process tends to begin.
    lanes: graph.lanesInOrder
      .toReversed()
      .filter(({ id }) => lanes.has(id))
      .map(({ id, label }) => ({ id, label: label[language] })),
    bodies: process.steps.map((step) => ({
      id: step.id,
      lane: laneOfStep(graph, step),
      caption: step.actors
        .map((id) => mustGet(graph.bodies, id))
        .map(({ abbreviation, name }) => abbreviation ?? name[language])
        .join(', '),
      name: `${step.number}. ${step.title[language]}`,
      parts: [],
      swim: { row: rows.get(step.id) ?? 0, track: tracks.get(step.actors[0] ?? '') ?? 0 },
    })),
    relations: process.steps.flatMap((step) =>
      step.ways.flatMap((way) =>
        way.to === null
          ? []
          : [
              {
                id: wayKey(step.id, way.id),
                from: step.id,
                to: way.to,
                label: way.short?.[language] ?? '',
              },
            ],
      ),
    ),
  };
};
