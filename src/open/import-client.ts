import type { Importer, ImportOutcome, ImportTask } from '../import/importer.ts';
import type { ImportAnswer } from './import-answer.ts';
import { startImportWorker } from './import-worker.browser.ts';

/** How long a worker may be silent, in milliseconds: a large sheet takes seconds on a slow machine. */
const PATIENCE_MS = 60_000;

/** Reads a file and takes repairs to it. Whoever is done with it ends it. */
export interface ImportClient {
  /** `null`: nothing came of it, and nothing will. */
  readonly ask: (
    task: ImportTask,
    progress: (share: number) => void,
  ) => Promise<ImportOutcome | null>;
  readonly end: () => void;
}

/** Does the same on the page itself, where no worker can be had. */
const createAside = (): ImportClient => {
  let importer: Importer | null = null;
  return {
    ask: async (task, progress) => {
      try {
        importer ??= (await import('../import/importer.ts')).createImporter();
        return importer(task, progress);
      } catch {
        return null;
      }
    },
    end: () => {},
  };
};

/** Waits until a worker is there; `null`: it can't be had. */
const started = (): Promise<Worker | null> =>
  new Promise((resolve) => {
    try {
      const worker = startImportWorker();
      const timer = setTimeout(resolve, PATIENCE_MS, null);
      const settle = (answer: Worker | null) => {
        clearTimeout(timer);
        resolve(answer);
      };
      worker.onmessage = () => settle(worker);
      worker.onerror = () => settle(null);
    } catch {
      resolve(null);
    }
  });

const askWorker = (
  worker: Worker,
  task: ImportTask,
  progress: (share: number) => void,
): Promise<ImportOutcome | null> =>
  new Promise((resolve) => {
    const end = (outcome: ImportOutcome | null) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    let timer = setTimeout(end, PATIENCE_MS, null);
    worker.onerror = () => end(null);
    worker.onmessageerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      clearTimeout(timer);
      timer = setTimeout(end, PATIENCE_MS, null);
      if (data.type === 'progress') progress(data.share);
      else if (data.type !== 'ready') end(data);
    };
    worker.postMessage(task);
  });

/** Starts what reads files: a worker, so that the page can be used meanwhile. */
export const createImportClient = async (): Promise<ImportClient> => {
  const worker = await started();
  if (worker === null) return createAside();
  return {
    ask: (task, progress) => askWorker(worker, task, progress),
    end: () => worker.terminate(),
  };
};
