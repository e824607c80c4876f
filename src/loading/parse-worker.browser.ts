import { ownScript } from '../model/own-script.ts';
import address from './parse-worker.ts?worker&url';

/** Starts the worker that checks graph files, from this host: a strict policy allows nothing else. */
export const startParseWorker = (): Worker => new Worker(ownScript(address), { type: 'module' });
