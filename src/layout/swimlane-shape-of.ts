import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { inOrder } from '../model/process-order.ts';
import type { Body, Process, Step } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { LayoutShape } from './placement.ts';

/** The row of each step: one further than the furthest step before it. */
const rowsOf = (process: Process): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (const { step, onward } of inOrder(process, process.start)) {
    const row = rows.get(step.id) ?? 0;
    rows.set(step.id, row);
    for (const next of onward) rows.set(next, Math.max(rows.get(next) ?? 0, row + 1));
  }
  return rows;
};

/** The lane of a step: that of whoever's turn it is. */
const laneOfStep = (graph: Graph, step: Step): string => {
  const [first] = step.actors;
  return first === undefined ? '' : mustGet(graph.bodies, first).lane;
};

/** What stands on the card of a step: whose turn it is, and what they do. */
export const stepWords = (
  graph: Graph,
  step: Step,
  language: Language,
): { readonly who: string; readonly what: string } => ({
  who: step.actors
    .map((id) => mustGet(graph.bodies, id))
    .filter(({ lane }) => lane === laneOfStep(graph, step))
    .map(({ abbreviation, name }) => abbreviation ?? name[language])
    .join(', '),
  what: `${step.number}. ${step.title[language]}`,
});

/** The id under which the way between two steps is drawn. */
export const wayKey = (step: string, way: string): string => `${step}/${way}`;

/**
 * Whose turn each step is gets tracks of its own, in the order in which they come to act: one, or as
 * many as it has steps in one row, since two cards can't stand in one place.
 */
const tracksOf = (
  graph: Graph,
  process: Process,
  rows: ReadonlyMap<string, number>,
): {
  readonly tracks: ReadonlyMap<string, number>;
  readonly inLane: ReadonlyMap<string, number>;
} => {
  const steps = new Map<string, Step[]>();
  for (const step of process.steps) {
    const [actor = ''] = step.actors;
    steps.set(actor, [...(steps.get(actor) ?? []), step]);
  }
  const tracks = new Map<string, number>();
  const inLane = new Map<string, number>();
  for (const own of steps.values()) {
    const lane = own[0] ? laneOfStep(graph, own[0]) : '';
    const first = inLane.get(lane) ?? 0;
    const inRow = new Map<number, number>();
    for (const { id } of own) {
      const row = rows.get(id) ?? 0;
      const beside = inRow.get(row) ?? 0;
      tracks.set(id, first + beside);
      inRow.set(row, beside + 1);
    }
    inLane.set(lane, first + Math.max(...inRow.values()));
  }
  return { tracks, inLane };
};

/** Who else acts in a step, from another lane than its own: the municipalities that it reaches, say. */
export interface Guests {
  readonly key: string;
  readonly step: Step;
  readonly lane: string;
  readonly bodies: readonly Body[];
}

/** Those who act in the steps of a process from other lanes than those that the steps stand in. */
export const guestsOf = (graph: Graph, { steps }: Process): readonly Guests[] =>
  steps.flatMap((step) => {
    const own = laneOfStep(graph, step);
    const lanes = new Map<string, Body[]>();
    for (const id of new Set(step.actors)) {
      const body = mustGet(graph.bodies, id);
      if (body.lane !== own) lanes.set(body.lane, [...(lanes.get(body.lane) ?? []), body]);
    }
    return [...lanes].map(([lane, bodies]) => ({ key: `${step.id}@${lane}`, step, lane, bodies }));
  });

/** Guests stand in a track of their own, behind those of who has the turn, one beside another in a row. */
const guestTracksOf = (
  guests: readonly Guests[],
  rows: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const taken = new Map<string, number>();
  return new Map(
    guests.map(({ key, step, lane }) => {
      const place = `${lane} ${rows.get(step.id) ?? 0}`;
      const beside = taken.get(place) ?? 0;
      taken.set(place, beside + 1);
      return [key, (before.get(lane) ?? 0) + beside];
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
  const { tracks, inLane } = tracksOf(graph, process, rows);
  const guests = guestsOf(graph, process);
  const guestTracks = guestTracksOf(guests, rows, inLane);
  const lanes = new Set([
    ...process.steps.map((step) => laneOfStep(graph, step)),
    ...guests.map(({ lane }) => lane),
  ]);
  return {
    direction: 'DOWN',
    swimlanes: true,
    // Beside each other, the lane at the bottom comes first: that is where a process tends to begin.
    lanes: graph.lanesInOrder
      .toReversed()
      .filter(({ id }) => lanes.has(id))
      .map(({ id, label }) => ({ id, label: label[language] })),
    bodies: [
      ...process.steps.map((step) => {
        const { who, what } = stepWords(graph, step, language);
        return {
          id: step.id,
          lane: laneOfStep(graph, step),
          caption: who,
          name: what,
          parts: [],
          swim: { row: rows.get(step.id) ?? 0, track: tracks.get(step.id) ?? 0 },
        };
      }),
      ...guests.map(({ key, step, lane, bodies }) => ({
        id: key,
        lane,
        caption: step.number,
        name: bodies.map(({ name }) => name[language]).join(', '),
        parts: [],
        swim: { row: rows.get(step.id) ?? 0, track: guestTracks.get(key) ?? 0 },
      })),
    ],
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
