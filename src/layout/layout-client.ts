import type { ElkRunner } from './elk-graph.ts';
import { layOutShape } from './lay-out.ts';
import type { LayoutShape, Placement } from './placement.ts';

/** ELK in a worker that can be ended. */
export type EndableElk = ElkRunner & { terminateWorker(): void };

export interface LayoutClient {
  /**
   * Lays out a shape. A newer call ends an older one, which then answers `null`. When the worker
   * can't start, throws, or does not answer in time, the answer is the plain arrangement.
   */
  readonly layOut: (shape: LayoutShape) => Promise<Placement | null>;
}

const BASE_MS = 5_000;
const PER_ELEMENT_MS = 20;

/** How long ELK may take for a shape of this size, in milliseconds. */
const timeLimit = (shape: LayoutShape): number =>
  BASE_MS + PER_ELEMENT_MS * (shape.bodies.length + shape.relations.length);

/** Runs one layout at a time in a worker that is replaced whenever it had to be ended. */
export const createLayoutClient = (
  startElk: () => EndableElk,
  limit: (shape: LayoutShape) => number = timeLimit,
): LayoutClient => {
  let worker: EndableElk | null = null;
  let endPresentRun: (() => void) | null = null;
  let newest = 0;

  const endWorker = () => {
    worker?.terminateWorker();
    worker = null;
  };

  const runInWorker: ElkRunner['layout'] = async (graph) => {
    worker ??= startElk();
    return worker.layout(graph);
  };

  /** ELK in the worker, given up when a newer run comes or its time is over. */
  const tryWithin = (ms: number, isCancelled: () => boolean): ElkRunner => ({
    layout: (graph) =>
      new Promise((resolve, reject) => {
        const giveUp = (reason: string) => {
          endWorker();
          reject(new Error(reason));
        };
        if (isCancelled()) {
          reject(new Error('cancelled'));
          return;
        }
        const timer = setTimeout(() => giveUp('timed out'), ms);
        endPresentRun = () => giveUp('cancelled');
        const settle = () => {
          clearTimeout(timer);
          endPresentRun = null;
        };
        runInWorker(graph).then(resolve, reject).finally(settle);
      }),
  });

  return {
    layOut: async (shape) => {
      const run = ++newest;
      const isCancelled = () => run !== newest;
      endPresentRun?.();
      const started = performance.now();
      const placement = await layOutShape(shape, tryWithin(limit(shape), isCancelled), isCancelled);
      if (isCancelled()) return null;
      performance.measure('layout', { start: started });
      return placement;
    },
  };
};
