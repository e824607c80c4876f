import type { Browser, Page } from 'playwright';

/** A task of the main thread, in milliseconds of the processor: what else the machine does is not counted. */
interface Task {
  readonly ms: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];
const TASK = /RunTask$/;

/** The tasks in a trace of whatever main thread worked most: the page's. */
const tasksIn = (trace: Buffer): readonly Task[] => {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
    traceEvents: readonly TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(
      ({ name, pid, tid, tdur }) =>
        TASK.test(name) && tdur !== undefined && mains.has(`${pid} ${tid}`),
    )
    .map(({ tdur = 0 }) => ({ ms: tdur / 1_000 }));
};

/** The longest tasks that a page has while something is done, the longest first. */
export const longestTasks = async (
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> => {
  await browser.startTracing(page, { categories: CATEGORIES });
  try {
    await act();
  } finally {
    const trace = await browser.stopTracing();
    // biome-ignore lint/correctness/noUnsafeFinally: the trace is the answer.
    return tasksIn(trace)
      .map(({ ms }) => ms)
      .sort((a, b) => b - a)
      .slice(0, 3);
  }
};
