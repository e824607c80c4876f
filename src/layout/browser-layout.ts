import { createLayoutClient } from './layout-client.ts';
import { FIRST_WORD, type LayoutTask, type LayoutWorker } from './layout-task.ts';
import { startLayoutWorker } from './layout-worker.browser.ts';
import type { LayoutShape, Placement } from './placement.ts';

const start = (): LayoutWorker => {
  const worker = startLayoutWorker();
  const next = (isMeant: (data: unknown) => boolean): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (isMeant(data)) resolve(data);
      };
      worker.onerror = () => reject(new Error('The layout worker broke'));
    });
  return {
    comesIn: next((data) => data === FIRST_WORD),
    run: (task: LayoutTask) => {
      const answer = next(() => true);
      worker.postMessage(task);
      return answer;
    },
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
