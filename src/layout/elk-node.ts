import Elk from 'elkjs/lib/elk.bundled.js';
import type { ElkRunner } from './elk-graph.ts';

/** ELK without a worker, for the build, the command line and tests. */
export const elkInProcess = (): ElkRunner => new Elk();
