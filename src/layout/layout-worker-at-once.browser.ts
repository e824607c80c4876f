import { ownScript } from '../model/own-script.ts';
import address from './layout-worker-at-once.ts?worker&url';

/** Starts the worker that needs no ELK, from this host: a strict Content-Security-Policy allows nothing else. */
export const startAtOnceWorker = (): Worker => new Worker(ownScript(address), { type: 'module' });
