/** ELK alone in its own worker: what a layout costs at the least, for the same description. */
import Elk, { type ElkNode } from 'elkjs/lib/elk-api.js';
import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker';

declare global {
  interface Window {
    /** Lays out, and says how long that took, in milliseconds. */
    timeLayout?: (graph: ElkNode) => Promise<number>;
  }
}

const elk = new Elk({ workerFactory: () => new ElkWorker() });

window.timeLayout = async (graph) => {
  const started = performance.now();
  await elk.layout(graph);
  return performance.now() - started;
};
document.documentElement.dataset.state = 'ready';
