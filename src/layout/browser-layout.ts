import { filePartsOf } from '../model/file-parts.ts';
import type { Opening } from '../model/fold-crowd.ts';
import type { GraphFile } from '../model/schema.ts';
import { fileToFold } from './file-to-fold.ts';
import type { Effort } from './lay-out.ts';
import { createLayoutClient } from './layout-client.ts';
import {
  FIRST_WORD,
  type FoldTask,
  type LayoutWorker,
  type Posted,
  type Task,
} from './layout-task.ts';
import { startLayoutWorker } from './layout-worker.browser.ts';
import { startAtOnceWorker } from './layout-worker-at-once.browser.ts';
import type { LayoutShape, Placement } from './placement.ts';

/** A worker that lays out, or folds. */
interface BrowserWorker extends LayoutWorker {
  /** Posts what is not answered. */
  readonly send: (posted: Posted) => void;
  readonly run: (task: Task) => Promise<unknown>;
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
    send: (posted: Posted) => worker.postMessage(posted),
    run: (task: Task) => {
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

/** Copying goes on for so long before the page has a turn, in milliseconds. */
const TURN_MS = 30;

/** Sends a file part by part, and leaves the page its turns meanwhile. */
const sendFile = async (worker: BrowserWorker, file: GraphFile): Promise<void> => {
  let since = performance.now();
  for (const part of filePartsOf(fileToFold(file))) {
    worker.send(part);
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
};

/** How a view of a file opens on a screen; `null`: as its own limits say, also where that can't be found out. */
export const foldInWorker = async (file: GraphFile, task: FoldTask): Promise<Opening | null> => {
  const worker = start('at-once');
  try {
    await worker.comesIn;
    await sendFile(worker, file);
    return (await worker.run(task)) as Opening | null;
  } finally {
    worker.end();
  }
};
