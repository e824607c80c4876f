import ImportWorker from './import-worker.ts?worker&inline';

/** Starts the worker that reads files from the page itself, which can't fetch one from disk. */
export const startImportWorker = (): Worker => new ImportWorker();
