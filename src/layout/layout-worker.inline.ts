import LayoutWorker from './layout-worker.ts?worker&inline';

/** Starts the worker that lays out from the page itself: a file that is opened from disk has no host to ask. */
export const startLayoutWorker = (): Worker => new LayoutWorker();
