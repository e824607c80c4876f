import type { ParseResult } from '../model/parse.ts';
import { receiveGraph } from '../state/graph-producers.ts';
import type { Producer } from '../state/producer.ts';
import { createPartTaker, isReady } from './parse-parts.ts';
import { startParseWorker } from './parse-worker.browser.ts';
import { prepare } from './prepare.ts';

/** A file with fewer letters is checked sooner than a worker starts, and keeps no page waiting. */
const SMALL = 256 * 1024;
/** How long a worker may take to come in, and then to the next part of its answer, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Checks a text in a worker; `null` when there is none, or none that answers. */
const readInWorker = (text: string): Promise<ParseResult | null> =>
  new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = startParseWorker();
    } catch {
      resolve(null);
      return;
    }
    const take = createPartTaker();
    const end = (result: ParseResult | null) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    let timer = setTimeout(end, PATIENCE_MS, null);
    worker.onerror = () => end(null);
    worker.onmessageerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      timer = setTimeout(end, PATIENCE_MS, null);
      if (isReady(data)) worker.postMessage(text);
      const result = take(data);
      if (result !== null) end(result);
    };
  });

type Read = Extract<ParseResult, { ok: true }>;

/**
 * Reads and checks the text of a graph file that the build has not checked. A large one goes to a
 * worker, so that the page can be used meanwhile; where none can be had it is done here. What it shows
 * is then made ready for who opens it.
 * @param shown what opens it
 */
export const readGraph = async (
  text: string,
  shown: (read: Read) => Producer = ({ graph }) => receiveGraph(graph),
): Promise<ParseResult> => {
  if (text.length <= SMALL) return readHere(text);
  const read = (await readInWorker(text)) ?? (await readHere(text));
  if (read.ok) await prepare(read.graph, shown(read));
  return read;
};

const readHere = async (text: string): Promise<ParseResult> => {
  const { parseGraph } = await import('../model/parse.ts');
  return parseGraph(text);
};
