import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker';

/** Starts ELK's own worker, from this host: a strict Content-Security-Policy allows nothing else. */
export const startElkWorker = (): Worker => new ElkWorker();
