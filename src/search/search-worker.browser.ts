import { ownScript } from '../model/own-script.ts';
import address from './search-worker.ts?worker&url';

/** Starts the worker that searches, from this host: a strict policy allows nothing else. */
export const startSearchWorker = (): Worker => new Worker(ownScript(address), { type: 'module' });
