import { parseGraph } from '../model/parse.ts';
import { partsOf, READY } from './parse-parts.ts';

self.onmessage = ({ data }: MessageEvent<string>) => {
  for (const part of partsOf(parseGraph(data))) self.postMessage(part);
};
self.postMessage(READY);
