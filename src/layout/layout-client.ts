import { isPlacementOf } from './is-placement-of.ts';
import { type Effort, effortsFor, layOutPlainly } from './lay-out.ts';
import type { LayoutTask, LayoutWorker } from './layout-task.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';

export interface LayoutClient {
  /**
   * Lays out a shape. A newer call ends an older one, which then answers `null`; one for the same shape while
   * that is laid out joins it. When the worker can't be had, fails, answers nonsense, is stopped, or does not answer in time, the answer is the
   * plain arrangement, which is made here.
   */
  readonly layOut: (shape: LayoutShape, before?: Before | null) => Promise<Placement | null>;
  /** Ends the present run with the plain arrangement. */
  readonly stop: () => void;
  /** Ends the present run, which then answers `null`. */
  readonly cancel: () => void;
  /**
   * Starts what is asked first, so that it is there once there is something to lay out.
   * @param exercise laid out for nobody: what has run once runs faster
   */
  readonly comeIn: (exercise?: LayoutShape) => void;
}

const BASE_MS = 15_000;
const PER_ELEMENT_MS = 40;

/** How long a worker may take to come in, however slow the line is, in milliseconds. */
const COMING_MS = 60_000;

/** How long a worker that is there may take for a shape of this size, in milliseconds. */
const timeLimit = (shape: LayoutShape): number =>
  BASE_MS + PER_ELEMENT_MS * (shape.bodies.length + shape.relations.length);

/** Notes how long a layout took. The earlier one is dropped: the browser keeps every measure. */
const measured = (started: number, placement: Placement): Placement => {
  performance.clearMeasures('layout');
  performance.measure('layout', { start: started });
  return placement;
};

/** Runs one layout at a time in a worker that is replaced whenever it had to be ended. */
export const createLayoutClient = (
  startWorker: (effort: Effort) => LayoutWorker,
  limit: (shape: LayoutShape) => number = timeLimit,
  comingLimit = COMING_MS,
): LayoutClient => {
  const workers = new Map<boolean, LayoutWorker>();
  let endPresentRun: (() => void) | null = null;
  let newest = 0;
  let stopped = 0;

  /** `null` when it could not be done, or was ended; `absent` when no worker came in to do it. */
  const tryInWorker = (task: LayoutTask): Promise<Placement | null | 'absent'> =>
    new Promise((resolve) => {
      let isIn = false;
      let isOver = false;
      const end = (result: Placement | null | 'absent') => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        endPresentRun = null;
        resolve(result);
      };
      // What needs no ELK has a worker of its own.
      const isAtOnce = task.effort === 'at-once';
      const giveUp = () => {
        if (isOver) return;
        workers.get(isAtOnce)?.end();
        workers.delete(isAtOnce);
        end(isIn ? null : 'absent');
      };
      let timer = setTimeout(giveUp, comingLimit);
      endPresentRun = giveUp;
      const run = async () => {
        const present = workers.get(isAtOnce) ?? startWorker(task.effort);
        workers.set(isAtOnce, present);
        await present.comesIn;
        if (isOver) return;
        isIn = true;
        clearTimeout(timer);
        timer = setTimeout(giveUp, limit(task.shape));
        const answer = await present.run(task);
        if (answer === null || isPlacementOf(task.shape, answer)) end(answer);
        else giveUp();
      };
      run().catch(giveUp);
    });

  const layOutAnew = async (
    shape: LayoutShape,
    before: Before | null,
  ): Promise<Placement | null> => {
    const run = ++newest;
    endPresentRun?.();
    const started = performance.now();
    for (const effort of effortsFor(shape)) {
      if (stopped === run) break;
      const placement = await tryInWorker({ shape, effort, before });
      if (run !== newest) return null;
      if (placement === 'absent' && effort !== 'at-once') break;
      if (placement === 'absent') continue;
      if (placement === null) continue;
      return measured(started, placement);
    }
    return layOutPlainly(shape);
  };

  /** What is laid out now, and for what. */
  let present: {
    shape: LayoutShape;
    before: Before | null;
    answer: Promise<Placement | null>;
  } | null = null;
  const forget = () => {
    present = null;
  };
  const layOut: LayoutClient['layOut'] = (shape, before = null) => {
    if (present?.shape === shape && present.before === before) return present.answer;
    const own = { shape, before, answer: layOutAnew(shape, before) };
    present = own;
    void own.answer.then(() => {
      if (present === own) forget();
    });
    return own.answer;
  };

  return {
    layOut,
    stop: () => {
      forget();
      stopped = newest;
      endPresentRun?.();
    },
    cancel: () => {
      forget();
      newest++;
      endPresentRun?.();
    },
    comeIn: (exercise) => {
      if (workers.has(true)) return;
      const worker = startWorker('at-once');
      const exercised = () =>
        exercise && worker.run({ shape: exercise, effort: 'at-once', before: null });
      const comesIn = worker.comesIn.then(exercised);
      workers.set(true, { ...worker, comesIn });
      // One that can't be had is found out when it is asked.
      comesIn.catch(() => undefined);
    },
  };
};
