import SearchWorker from './search-worker.ts?worker&inline';

/** Starts the worker that searches from the page itself, which can't fetch one from disk. */
export const startSearchWorker = (): Worker => new SearchWorker();
