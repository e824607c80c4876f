import type { Opening } from '../model/fold-crowd.ts';
import { indexGraph, mustGet } from '../model/graph.ts';
import { arrangeAtOnce } from './arrange-at-once.ts';
import { foldToFit } from './fold-to-fit.ts';
import { FIRST_WORD, type Task } from './layout-task.ts';
import type { Placement } from './placement.ts';

/** What needs no ELK has a worker of its own: it is there long before ELK is. `null`: it can't be done. */
const answer = (task: Task): Placement | Opening | null => {
  try {
    if ('shape' in task) return arrangeAtOnce(task.shape, task.before);
    const graph = indexGraph(task.file);
    return foldToFit(graph, mustGet(graph.views, task.view), task.language, task.screen);
  } catch {
    return null;
  }
};

self.onmessage = ({ data }: MessageEvent<Task>) => {
  self.postMessage(answer(data));
};
self.postMessage(FIRST_WORD);
