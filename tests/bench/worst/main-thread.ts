import type { Browser, Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began and how long it took, by the clock; in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** How long the processor worked at it: what else the machine did meanwhile is not counted. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = ['toplevel', 'blink', '__metadata'];
const TASK = /RunTask$/;
/** The developer tools keep the text of each answer. They are how this looks, and no reader has them open. */
const OF_THE_TOOLS = 'ResponseBodyLoader::DidFinishLoadingBody';
const TOLD = 3;

const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);

/** How long the longest tasks of the page in a trace took, in milliseconds. */
const tasksIn = (trace: Buffer): readonly number[] => {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    trace.toString('utf8'),
  );
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const ofPages = traceEvents.filter((event) => mains.has(threadOf(event)));
  const ofTools = ofPages.filter(({ name }) => name === OF_THE_TOOLS);
  const longestFirst = ofPages
    .filter(({ name, tdur }) => TASK.test(name) && tdur !== undefined)
    .sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  const told: TraceEvent[] = [];
  for (const task of longestFirst) {
    const isTold = told.some(
      (other) => threadOf(other) === threadOf(task) && isWithin(task, other),
    );
    const isOfTools = ofTools.some(
      (event) => threadOf(event) === threadOf(task) && isWithin(event, task),
    );
    if (!isTold && !isOfTools) told.push(task);
    if (told.length === TOLD) break;
  }
  return told.map(({ tdur = 0 }) => tdur / 1_000);
};

/** The longest tasks that a page has while something is done, the longest first, in milliseconds. */
export const longestTasks = async (
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> => {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  return tasksIn(await browser.stopTracing());
};
