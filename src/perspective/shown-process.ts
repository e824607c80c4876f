import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { stepsFrom, type Walk, walkTo } from '../model/process-walk.ts';
import type { Process, Step, View } from '../model/schema.ts';
import type { Request } from './request.ts';

/**
 * How a step stands to the present one: the present one, passed, still to come, or on a way that was
 * not taken.
 */
export type StepState = 'now' | 'before' | 'ahead' | 'off';

interface ShownStep {
  readonly step: Step;
  readonly state: StepState;
}

/** A process as every picture of it tells it. */
export interface ShownProcess {
  readonly process: Process;
  /** In the order of the file. */
  readonly steps: readonly ShownStep[];
  /** Where the reader stands; `null` while the process is shown as a whole. */
  readonly walk: Walk | null;
  readonly current: Step | null;
  /** What is done with each relation of the process, by relation id. */
  readonly travelled: ReadonlyMap<string, StepState>;
}

/** How each step stands to a walk. What can still be reached is found out once for all of them. */
const stateIn = (walk: Walk | null): ((step: Step) => StepState) => {
  if (walk === null) return () => 'ahead';
  const first = new Map<string, number>();
  walk.visits.forEach(({ step }, index) => {
    if (!first.has(step.id)) first.set(step.id, index);
  });
  const last = walk.visits.at(-1);
  const isOpen = last !== undefined && last.way === null;
  const open = isOpen ? stepsFrom(walk.process, last.step.id) : new Set<string>();
  return ({ id }) => {
    if (walk.visits[walk.at]?.step.id === id) return 'now';
    const visit = first.get(id);
    if (visit !== undefined) return visit < walk.at ? 'before' : 'ahead';
    return open.has(id) ? 'ahead' : 'off';
  };
};

const WEIGHT: Readonly<Record<StepState, number>> = { now: 3, before: 2, ahead: 1, off: 0 };

/** How a line stands to the present step that carries relations which stand so to it. */
export const furthest = (states: readonly (StepState | undefined)[]): StepState | null =>
  states.reduce<StepState | null>((most, state) => {
    if (state === undefined) return most;
    return most === null || WEIGHT[most] < WEIGHT[state] ? state : most;
  }, null);

/** The process of a view at the step of a request; `null` when the view has none. */
export const shownProcessOf = (
  graph: Graph,
  view: View,
  request: Pick<Request, 'step' | 'choices'>,
): ShownProcess | null => {
  if (view.process === undefined) return null;
  const process = mustGet(graph.processes, view.process);
  const walk = request.step === null ? null : walkTo(process, request.step, request.choices);
  const stateOf = stateIn(walk);
  const steps = process.steps.map((step) => ({ step, state: stateOf(step) }));
  const travelled = new Map<string, StepState>();
  for (const { step, state } of steps) {
    for (const id of step.relations) {
      travelled.set(id, furthest([travelled.get(id), state]) ?? state);
    }
  }
  return { process, steps, walk, current: walk?.visits[walk.at]?.step ?? null, travelled };
};
