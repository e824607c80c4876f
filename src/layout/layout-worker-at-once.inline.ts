import AtOnceWorker from './layout-worker-at-once.ts?worker&inline';

/** Starts the worker that needs no ELK from the page itself, which can't fetch one from disk. */
export const startAtOnceWorker = (): Worker => new AtOnceWorker();
