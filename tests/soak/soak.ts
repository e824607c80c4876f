import type { Browser } from 'playwright';
import { seededChance } from '../bench/graph/chance.ts';
import { type Heap, heapOf } from '../bench/measure/heap.ts';
import { heldByPage } from './held-by-page.ts';
import { goHome, takeStep, untilReady } from './walk.ts';

export interface SoakResult {
  readonly steps: number;
  /** What the page complained of: errors in the console, exceptions, refusals of its policy. */
  readonly wrong: readonly string[];
  /** What is kept once everything is as full as it gets, and at the end. */
  readonly before: Kept;
  readonly after: Kept;
}

interface Kept extends Heap {
  /** Of what the page itself holds, in bytes. */
  readonly held: number;
}

interface Duration {
  /** Until caches and lazy parts are as full as they get, in milliseconds. */
  readonly warmUp: number;
  readonly whole: number;
}

const VIEWPORT = { width: 1440, height: 900 };

/** Walks about in the map like a person, for so long, and looks what stays in memory. */
export const soak = async (
  browser: Browser,
  url: string,
  { warmUp, whole }: Duration,
  seed: number,
  note: (steps: number) => void = () => {},
): Promise<SoakResult> => {
  const chance = seededChance(seed);
  const context = await browser.newContext({
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('crash', () => wrong.push('The page crashed'));
    await page.goto(url);
    await untilReady(page);
    const cdp = await context.newCDPSession(page);
    let steps = 0;
    const walkUntil = async (moment: number): Promise<Kept> => {
      while (performance.now() < moment) {
        await takeStep(page, chance);
        note(++steps);
      }
      await goHome(page);
      return { ...(await heapOf(cdp)), held: await heldByPage(cdp) };
    };
    const start = performance.now();
    const before = await walkUntil(start + warmUp);
    const after = await walkUntil(start + whole);
    return { steps, wrong, before, after };
  } finally {
    await context.close();
  }
};
