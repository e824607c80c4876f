import { ownScript } from '../model/own-script.ts';
import address from './layout-worker.ts?worker&url';

/** Starts the worker that lays out, from this host: a strict Content-Security-Policy allows nothing else. */
export const startLayoutWorker = (): Worker => new Worker(ownScript(address), { type: 'module' });
