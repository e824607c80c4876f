import LayoutWorker from './layout-worker.ts?worker&inline';

/** Starts the worker that lays out from the page itself, which can't fetch one from disk. */
export const startLayoutWorker = (): Worker => new LayoutWorker();
