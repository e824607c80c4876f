import ParseWorker from './parse-worker.ts?worker';

/** Starts the worker that checks graph files, from this host: a strict policy allows nothing else. */
export const startParseWorker = (): Worker => new ParseWorker();
