import { createLayoutClient } from './layout-client.ts';
import type { LayoutTask, LayoutWorker } from './layout-task.ts';
import { startLayoutWorker } from './layout-worker.browser.ts';

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
