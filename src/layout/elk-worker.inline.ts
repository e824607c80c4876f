import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker&inline';

/** Starts ELK's own worker out of the page itself: a file that is opened from disk has no host to ask. */
export const startElkWorker = (): Worker => new ElkWorker();
