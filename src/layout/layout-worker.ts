import Elk from 'elkjs/lib/elk-api.js';
import { Worker as ElkInThisThread } from 'elkjs/lib/elk-worker.min.js';
import { layOutWithElk } from './lay-out.ts';
import { FIRST_WORD, type LayoutTask } from './layout-task.ts';
import type { Placement } from './placement.ts';

const elk = new Elk({ workerFactory: () => new ElkInThisThread() });

/** `null`: it could not be done with this effort. */
const answer = async ({ shape, effort, before }: LayoutTask): Promise<Placement | null> => {
  try {
    return await layOutWithElk(shape, elk, effort, before);
  } catch {
    return null;
  }
};

// ELK listens for messages of its own when it is loaded in a worker: this takes its place.
self.onmessage = async ({ data }: MessageEvent<LayoutTask>) => {
  self.postMessage(await answer(data));
};
self.postMessage(FIRST_WORD);
