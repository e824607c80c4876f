import type { Graph } from '../model/graph.ts';
import type { View } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { entriesOf } from './entries-of.ts';
import { createEntryList, type Findings } from './entry-list.ts';
import type { Entry, Indexed } from './finding.ts';
import { createIndex } from './search-index.ts';
import { isAnswer, type SearchTask } from './search-task.ts';
import { startSearchWorker } from './search-worker.browser.ts';

/** How long entries are made at a time, in milliseconds, before the page may do something else. */
const SLICE_MS = 8;

/** Answers the last question when it can; one that another came after is not answered. */
export interface SearchAside {
  readonly ask: (query: string, answer: (findings: Findings) => void) => void;
  readonly end: () => void;
}

const bare = ({ kind, name, names, more }: Entry): Indexed => ({ kind, name, names, more });

/**
 * Finds in a large graph without keeping the page from anything else: what can be found is made in slices,
 * and looked through by a worker. Where there is none the page looks for itself.
 */
export const searchAside = (graph: Graph, view: View, language: Language): SearchAside => {
  const list = createEntryList();
  const making = entriesOf(graph, view, language);
  const made: Entry[] = [];
  let worker: Worker | null = null;
  let asked: { readonly query: string; readonly answer: (findings: Findings) => void } | null =
    null;
  /** The question that the worker is at; `null`: none. It gets one at a time, and the last one next. */
  let underway: string | null = null;
  let isWhole = false;
  let timer: ReturnType<typeof setTimeout>;

  const post = (task: SearchTask) => worker?.postMessage(task);
  let lookHere: (() => void) | null = null;
  const askAgain = () => {
    if (!isWhole || asked === null) return;
    if (worker === null) lookHere?.();
    else if (underway === null) {
      underway = asked.query;
      post({ type: 'find', query: underway });
    }
  };
  /** Without a worker: late and slow is better than nothing found. */
  const goOnWithout = () => {
    worker?.terminate();
    worker = null;
    const index = createIndex();
    index.add(made);
    lookHere = () => {
      if (asked !== null) asked.answer(list.tell(index.find(asked.query)));
    };
    askAgain();
  };
  const makeSlice = () => {
    const end = performance.now() + SLICE_MS;
    const slice: Entry[] = [];
    let isOver = false;
    while (!isOver && performance.now() < end) {
      const { done, value } = making.next();
      if (done) isOver = true;
      else slice.push(value);
    }
    made.push(...slice);
    list.add(slice);
    post({ type: 'add', entries: slice.map(bare) });
    if (!isOver) {
      timer = setTimeout(makeSlice);
      return;
    }
    isWhole = true;
    if (worker === null) goOnWithout();
    else askAgain();
  };

  try {
    worker = startSearchWorker();
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isAnswer(data)) return;
      const isLast = underway === asked?.query;
      underway = null;
      if (isLast) asked?.answer(list.tell(data.found));
      else askAgain();
    };
    worker.onerror = () => {
      worker?.terminate();
      worker = null;
      if (isWhole) goOnWithout();
    };
  } catch {
    // Made and looked through here, below.
  }
  timer = setTimeout(makeSlice);
  return {
    ask: (query, answer) => {
      asked = { query, answer };
      askAgain();
    },
    end: () => {
      clearTimeout(timer);
      worker?.terminate();
      asked = null;
    },
  };
};
