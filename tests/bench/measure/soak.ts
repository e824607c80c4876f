import type { Browser, Page } from 'playwright';
import { parseGraph } from '../../../src/model/parse.ts';
import { generateGraph } from '../generate-graph.ts';
import { seededChance } from '../graph/chance.ts';
import type { Report } from '../progress.ts';
import { SEED, SMALL } from '../sizes.ts';
import { slope } from '../statistics.ts';
import { OURS } from '../subjects/subjects.ts';
import { goTo } from './go-to.ts';
import { type Heap, heapOf } from './heap.ts';
import { openSubject } from './open-subject.ts';

interface Sample extends Heap {
  readonly round: number;
}

export interface SoakResult {
  readonly rounds: number;
  /** From the end of the warm-up on. */
  readonly samples: readonly Sample[];
  /** By how much the heap grew over all rounds after the warm-up, as a share of what it was. */
  readonly heapGrowth: number;
  readonly nodeGrowth: number;
}

/** Rounds after which caches and lazy parts are as full as they get. */
const WARM_UP = 40;
const BETWEEN_SAMPLES = 20;

const openAndClose = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
};

/** Waits by locators: a handle of an element would itself keep it in memory. */
const untilReady = (page: Page): Promise<void> =>
  page.locator('html[data-state="ready"]').waitFor({ state: 'attached' });

/** One round: the views, a selection, the dialogs, the list, and a picture that was not there before. */
const doRound = async (page: Page, search: string): Promise<void> => {
  for (const tab of await page.locator('header nav a').all()) {
    await tab.click();
    await untilReady(page);
  }
  await page.evaluate(
    (bodies) => document.querySelector<HTMLElement>(bodies)?.click(),
    OURS.bodies,
  );
  await page.keyboard.press('Escape');
  await openAndClose(page, '/');
  await openAndClose(page, '?');
  await goTo(page, '?as=list');
  await untilReady(page);
  // What the recorder keeps of each round is its own.
  await page.evaluate(() => {
    if (window.recording) window.recording.longTasks = [];
  });
  await goTo(page, search);
  await page.locator(OURS.bodies).first().waitFor({ state: 'attached' });
  await untilReady(page);
};

/** Walks about in the map for a long time, and looks what stays in memory. */
export const measureSoak = async (
  browser: Browser,
  site: string,
  rounds: number,
  report: Report,
): Promise<SoakResult> => {
  const [bodies] = SMALL;
  const parsed = parseGraph(JSON.stringify(generateGraph({ bodies, seed: SEED })));
  if (!parsed.ok) throw new Error('The generated graph is not valid');
  const { file } = parsed.graph;
  const [, part] = file.views;
  const chance = seededChance(SEED);
  // A route draws what it passes, so that each one makes another picture to lay out.
  const routes = Array.from({ length: rounds }, () => {
    const [from, to] = [chance.oneOf(file.bodies).id, chance.oneOf(file.bodies).id];
    return `?view=${part?.id}&route=${from}~${to}`;
  });
  const opened = await openSubject(browser, `${site}${OURS.path(bodies)}`, OURS, {
    speed: '1x',
    limit: 60_000,
  });
  const samples: Sample[] = [];
  const warmUp = Math.min(WARM_UP, Math.floor(rounds / 2));
  try {
    for (const [index, search] of routes.entries()) {
      await doRound(opened.page, search);
      const round = index + 1;
      if (round >= warmUp && (round - warmUp) % BETWEEN_SAMPLES === 0) {
        report(`soak, round ${round} of ${rounds}`);
        await goTo(opened.page, '?');
        await untilReady(opened.page);
        samples.push({ round, ...(await heapOf(opened.cdp)) });
      }
    }
  } finally {
    await opened.close();
  }
  const growthOf = (key: 'bytes' | 'nodes') => {
    const perRound = slope(samples.map((sample) => ({ x: sample.round, y: sample[key] })));
    return (perRound * (rounds - warmUp)) / (samples[0]?.[key] ?? 1);
  };
  return { rounds, samples, heapGrowth: growthOf('bytes'), nodeGrowth: growthOf('nodes') };
};
