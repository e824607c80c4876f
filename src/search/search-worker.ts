import { createIndex } from './search-index.ts';
import type { SearchAnswer, SearchTask } from './search-task.ts';

const index = createIndex();

self.onmessage = ({ data }: MessageEvent<SearchTask>) => {
  if (data.type === 'add') {
    index.add(data.entries);
    return;
  }
  const answer: SearchAnswer = { found: index.find(data.query) };
  self.postMessage(answer);
};
