import { filePartsOf } from '../model/file-parts.ts';
import type { Opening } from '../model/fold-crowd.ts';
import { fileToFold } from './file-to-fold.ts';
import type { Effort } from './lay-out.ts';
import { createLayoutClient } from './layout-client.ts';
import { type AtOnceTask, FIRST_WORD, type FoldTask, type LayoutWorker } from './layout-task.ts';
import { startLayoutWorker } from './layout-worker.browser.ts';
import { startAtOnceWorker } from './layout-worker-at-once.browser.ts';
import { createPauses } from './pause.ts';
import type { LayoutShape, Placement } from './placement.ts';

/** A worker that lays out, or folds. */
interface BrowserWorker extends LayoutWorker {
  readonly run: (task: AtOnceTask) => Promise<unknown>;
  /** Says what is not answered. */
  readonly tell: (part: AtOnceTask) => void;
}

const start = (effort: Effort): BrowserWorker => {
  const worker = effort === 'at-once' ? startAtOnceWorker() : startLayoutWorker();
  const next = (isMeant: (data: unknown) => boolean): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (isMeant(data)) resolve(data);
      };
      worker.onerror = () => reject(new Error('The layout worker broke'));
    });
  return {
    comesIn: next((data) => data === FIRST_WORD),
    run: (task) => {
      const answer = next(() => true);
      worker.postMessage(task);
      return answer;
    },
    tell: (part) => worker.postMessage(part),
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

/**
 * How a view opens on a screen; `null`: as its own limits say, also where that can't be found out. The page
 * can be used while a large file is posted.
 */
export const foldInWorker = async ({ file, ...asked }: FoldTask): Promise<Opening | null> => {
  const worker = start('at-once');
  try {
    await worker.comesIn;
    const pause = createPauses();
    for (const part of filePartsOf(fileToFold(file))) {
      worker.tell(part);
      await pause();
    }
    return (await worker.run({ type: 'fold', ...asked })) as Opening | null;
  } finally {
    worker.end();
  }
};
