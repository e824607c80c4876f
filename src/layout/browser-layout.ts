import { createLayoutClient } from './layout-client.ts';
import type { LayoutTask, LayoutWorker } from './layout-task.ts';
import { startLayoutWorker } from './layout-worker.browser.ts';
import type { LayoutShape, Placement } from './placement.ts';

const start = (): LayoutWorker => {
  const worker = startLayoutWorker();
  return {
    run: (task: LayoutTask) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => reject(new Error('The layout worker broke'));
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
};

/** The layout of this page: one worker, one layout at a time. */
export const layoutClient = createLayoutClient(start);

/** Pictures beside the present one have a worker of their own: a new present one does not end them. */
const aside = createLayoutClient(start);
let last: Promise<Placement | null> = Promise.resolve(null);

/** Lays out a shape after all that were asked for before. */
export const layOutInTurn = (shape: LayoutShape): Promise<Placement | null> => {
  last = last.then(() => aside.layOut(shape));
  return last;
};
