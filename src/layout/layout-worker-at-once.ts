import { addItems } from '../model/file-parts.ts';
import type { Opening } from '../model/fold-crowd.ts';
import { indexGraph, mustGet } from '../model/graph.ts';
import type { GraphFile } from '../model/schema.ts';
import { arrangeAtOnce } from './arrange-at-once.ts';
import { foldToFit } from './fold-to-fit.ts';
import { FIRST_WORD, type Posted, type Task } from './layout-task.ts';
import type { Placement } from './placement.ts';

/** What was sent of a file whose views are to be folded. */
let file: GraphFile | null = null;

/** What needs no ELK has a worker of its own: it is there long before ELK is. `null`: it can't be done. */
const answer = (task: Task): Placement | Opening | null => {
  try {
    if ('shape' in task) return arrangeAtOnce(task.shape, task.before);
    if (file === null) return null;
    const graph = indexGraph(file);
    return foldToFit(graph, mustGet(graph.views, task.view), task.language, task.screen);
  } catch {
    return null;
  }
};

self.onmessage = ({ data }: MessageEvent<Posted>) => {
  if (!('type' in data)) self.postMessage(answer(data));
  else if (data.type === 'frame') ({ file } = data);
  else if (file !== null) addItems(file, data);
};
self.postMessage(FIRST_WORD);
