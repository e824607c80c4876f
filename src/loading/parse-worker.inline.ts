import ParseWorker from './parse-worker.ts?worker&inline';

/** Starts the worker that checks graph files from the page itself, which can't fetch one from disk. */
export const startParseWorker = (): Worker => new ParseWorker();
