import Elk from 'elkjs/lib/elk-api.js';
import { startElkWorker } from './elk-worker.browser.ts';
import { createLayoutClient } from './layout-client.ts';

/** The layout of this page: one worker, one layout at a time. */
const client = createLayoutClient(() => new Elk({ workerFactory: startElkWorker }));

export const layOut = client.layOut;
