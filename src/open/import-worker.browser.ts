import { ownScript } from '../model/own-script.ts';
import address from './import-worker.ts?worker&url';

/** Starts the worker that reads files, from this host: a strict policy allows nothing else. */
export const startImportWorker = (): Worker => new Worker(ownScript(address), { type: 'module' });
