import ParseWorker from './parse-worker.ts?worker&inline';

/** Starts the worker that checks graph files from the page itself: a file from disk has no host to ask. */
export const startParseWorker = (): Worker => new ParseWorker();
