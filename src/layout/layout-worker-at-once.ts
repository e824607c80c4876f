import { putBack } from '../model/file-parts.ts';
import type { Opening } from '../model/fold-crowd.ts';
import { indexGraph, mustGet } from '../model/graph.ts';
import type { GraphFile } from '../model/schema.ts';
import { arrangeAtOnce } from './arrange-at-once.ts';
import { foldToFit } from './fold-to-fit.ts';
import { type AtOnceTask, FIRST_WORD, type LayoutTask, type PostedFold } from './layout-task.ts';
import type { Placement } from './placement.ts';

/** The file to fold, of which the parts come in before what is asked of it. */
let file: GraphFile | null = null;

/** What needs no ELK has a worker of its own: it is there long before ELK is. `null`: it can't be done. */
const answer = (task: LayoutTask | PostedFold): Placement | Opening | null => {
  try {
    if ('shape' in task) return arrangeAtOnce(task.shape, task.before);
    if (file === null) return null;
    const graph = indexGraph(file);
    return foldToFit(graph, mustGet(graph.views, task.view), task.language, task.screen);
  } catch {
    return null;
  }
};

self.onmessage = ({ data }: MessageEvent<AtOnceTask>) => {
  if ('shape' in data || data.type === 'fold') self.postMessage(answer(data));
  else if (data.type === 'frame') file = data.file;
  else if (file !== null) putBack(file, data);
};
self.postMessage(FIRST_WORD);
