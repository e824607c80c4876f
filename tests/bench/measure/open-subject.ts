import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import type { Subject } from '../subjects/subjects.ts';
import { record } from './recorder.ts';

export type Speed = '1x' | '4x';

/** What the developer tools call fast 4G: milliseconds of latency, bytes a second. */
const FAST_4G = { latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 };
const SLOWDOWN = 4;
/** A page is at rest when this long nothing came in and no task was long, in milliseconds. */
const QUIET = 700;

export interface OpenSubject {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

export class TookTooLong extends Error {}

const within = <T>(work: Promise<T>, limit: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(`not within ${limit / 1_000} s`)), limit);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
};

/** A page that hangs in a task can't be closed politely; its browser is replaced soon enough. */
const closeContext = (context: BrowserContext) =>
  within(context.close(), 5_000).catch(() => undefined);

/** Waits until a page says that it is ready, and then is at rest. */
const untilQuiet = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (quiet) => {
      const { recording } = window;
      if (!recording?.ready || recording.visible === null) return false;
      const ends = [
        recording.visible,
        recording.ready,
        ...recording.longTasks.map(({ start, duration }) => start + duration),
        ...performance
          .getEntriesByType('resource')
          .map(({ startTime, duration }) => startTime + duration),
      ];
      return performance.now() - Math.max(...ends) > quiet;
    },
    QUIET,
    { polling: 100, timeout: 0 },
  );
};

/**
 * Opens a subject in a fresh browser profile and waits until it is at rest.
 * @param limit how long that may take, in milliseconds; past it `TookTooLong` is thrown
 */
export const openSubject = async (
  browser: Browser,
  url: string,
  subject: Subject,
  { speed, limit }: { readonly speed: Speed; readonly limit: number },
): Promise<OpenSubject> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    if (speed === '4x') {
      await cdp.send('Network.emulateNetworkConditions', { offline: false, ...FAST_4G });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    }
    const { bodies, countsWhenReady } = subject;
    // The compiler that runs this file wraps functions to keep their names, with a helper of its own.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(record, { bodies, countsWhenReady });
    const open = async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await untilQuiet(page);
    };
    await within(open(), limit);
    return { page, cdp, close: () => closeContext(context) };
  } catch (error) {
    await closeContext(context);
    throw error;
  }
};
