import { effortsFor, layOutPlainly } from './lay-out.ts';
import type { LayoutAnswer, LayoutTask, LayoutWorker } from './layout-task.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';

export interface LayoutClient {
  /**
   * Lays out a shape. A newer call ends an older one, which then answers `null`. When the worker
   * can't start, fails, is stopped, or does not answer in time, the answer is the plain arrangement.
   */
  readonly layOut: (shape: LayoutShape, before?: Before | null) => Promise<Placement | null>;
  /** Ends the present run with the plain arrangement. */
  readonly stop: () => void;
  /** Ends the present run, which then answers `null`. */
  readonly cancel: () => void;
}

const BASE_MS = 15_000;
const PER_ELEMENT_MS = 40;

/** How long a worker may take for a shape of this size, in milliseconds. */
const timeLimit = (shape: LayoutShape): number =>
  BASE_MS + PER_ELEMENT_MS * (shape.bodies.length + shape.relations.length);

/** Runs one layout at a time in a worker that is replaced whenever it had to be ended. */
export const createLayoutClient = (
  startWorker: () => LayoutWorker,
  limit: (shape: LayoutShape) => number = timeLimit,
): LayoutClient => {
  let worker: LayoutWorker | null = null;
  let endPresentRun: (() => void) | null = null;
  let newest = 0;
  let stopped = 0;

  const runInWorker = async (task: LayoutTask): Promise<LayoutAnswer> => {
    worker ??= startWorker();
    return worker.run(task);
  };

  /** `null` when it could not be done, or was ended. */
  const tryWithin = (ms: number, task: LayoutTask): Promise<LayoutAnswer> =>
    new Promise((resolve) => {
      const giveUp = () => {
        worker?.end();
        worker = null;
        resolve(null);
      };
      const timer = setTimeout(giveUp, ms);
      endPresentRun = giveUp;
      runInWorker(task)
        .then(resolve, giveUp)
        .finally(() => {
          clearTimeout(timer);
          if (endPresentRun === giveUp) endPresentRun = null;
        });
    });

  const layOut: LayoutClient['layOut'] = async (shape, before = null) => {
    const run = ++newest;
    endPresentRun?.();
    const started = performance.now();
    const efforts: readonly LayoutTask['effort'][] = [...effortsFor(shape), 'plain'];
    for (const effort of efforts) {
      if (stopped === run && effort !== 'plain') continue;
      const placement = await tryWithin(limit(shape), { shape, effort, before });
      if (run !== newest) return null;
      if (placement === null) continue;
      // A page keeps each measure as long as it lives: one for every picture that it ever laid out.
      performance.clearMeasures('layout');
      performance.measure('layout', { start: started });
      return placement;
    }
    return layOutPlainly(shape);
  };

  return {
    layOut,
    stop: () => {
      stopped = newest;
      endPresentRun?.();
    },
    cancel: () => {
      newest++;
      endPresentRun?.();
    },
  };
};
