import Elk from 'elkjs/lib/elk-api.js';
import { Worker as ElkInThisThread } from 'elkjs/lib/elk-worker.min.js';
import { layOutPlainly, layOutWithElk } from './lay-out.ts';
import type { LayoutAnswer, LayoutTask } from './layout-task.ts';

const elk = new Elk({ workerFactory: () => new ElkInThisThread() });

const answer = async ({ shape, effort, before }: LayoutTask): Promise<LayoutAnswer> => {
  try {
    return effort === 'plain'
      ? layOutPlainly(shape)
      : await layOutWithElk(shape, elk, effort, before);
  } catch {
    return null;
  }
};

// ELK listens for messages of its own when it is loaded in a worker: this takes its place.
self.onmessage = async ({ data }: MessageEvent<LayoutTask>) => {
  self.postMessage(await answer(data));
};
