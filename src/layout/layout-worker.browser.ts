import LayoutWorker from './layout-worker.ts?worker';

/** Starts the worker that lays out, from this host: a strict Content-Security-Policy allows nothing else. */
export const startLayoutWorker = (): Worker => new LayoutWorker();
