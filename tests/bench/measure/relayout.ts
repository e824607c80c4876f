import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { Browser, Page } from 'playwright';
import type { ElkRunner } from '../../../src/layout/elk-graph.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { type Before, type LayoutShape, placesIn } from '../../../src/layout/placement.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { generateGraph } from '../generate-graph.ts';
import { SEED } from '../sizes.ts';
import { median } from '../statistics.ts';
import { shapeFor } from '../subjects/first-shape.ts';
import { ELK_WORKER_PATH, OURS_DENSE } from '../subjects/subjects.ts';
import { goTo } from './go-to.ts';
import { openSubject } from './open-subject.ts';

/** Medians in milliseconds, all with a worker that has laid out before. */
export interface RelayoutResult {
  readonly bodies: number;
  readonly runs: number;
  /** ELK by itself, given the very descriptions that the map gave it. */
  readonly elkAlone: number;
  /** What the map says a layout took: measuring words, ELK, lanes and labels. */
  readonly layout: number;
  /** From asking until the new picture is on screen. */
  readonly untilDrawn: number;
  /** The longest task of the page while it laid out and drew. */
  readonly longestTask: number;
}

const LIMIT = 60_000;

/** What ELK is given for a shape: the layout itself is asked, and stopped there. */
const elkGraphFor = async (shape: LayoutShape, before: Before | null): Promise<ElkNode> => {
  let given: ElkNode | null = null;
  const listener: ElkRunner = {
    layout: (graph) => {
      given ??= structuredClone(graph);
      return Promise.reject(new Error('Only the description was wanted'));
    },
  };
  await layOutShape(shape, listener, before);
  if (given === null) throw new Error('The layout did not ask ELK');
  return given;
};

/** Asks for another picture, and waits until that is drawn. */
const layOutAgain = async (page: Page, search: string) => {
  await page.evaluate(() => {
    performance.clearMeasures('layout');
    if (window.recording) window.recording.longTasks = [];
  });
  const started = await page.evaluate(() => performance.now());
  await goTo(page, search);
  const drawn = await page.waitForFunction(
    () =>
      performance.getEntriesByName('layout').length > 0 &&
      document.documentElement.dataset.state === 'ready' &&
      performance.now(),
    undefined,
    { polling: 'raf', timeout: LIMIT },
  );
  const untilDrawn = Number(await drawn.jsonValue()) - started;
  // The tasks that draw it come to the list a moment after they ended.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const told = await page.evaluate(() => ({
    layout: performance.getEntriesByName('layout')[0]?.duration ?? 0,
    tasks: window.recording?.longTasks.map(({ duration }) => duration) ?? [],
  }));
  return { untilDrawn, layout: told.layout, longestTask: Math.max(0, ...told.tasks) };
};

/** Closes one body after another of those that stand open, so that each time another picture has to be laid out. */
export const measureRelayout = async (
  browser: Browser,
  site: string,
  bodies: number,
  runs: number,
): Promise<RelayoutResult> => {
  const parsed = parseGraph(JSON.stringify(generateGraph({ bodies, seed: SEED })));
  if (!parsed.ok) throw new Error('The generated graph is not valid');
  const { graph } = parsed;
  const holders = [...graph.parts.keys()].slice(0, runs + 1);
  const searches = holders.map((id) => `?fold=none&closed=${id}`);
  const [warmUp, ...asked] = searches;
  if (warmUp === undefined) throw new Error('The generated graph has no body with parts');

  const map = await openSubject(
    browser,
    `${site}${OURS_DENSE.path(bodies)}?fold=none`,
    OURS_DENSE,
    {
      speed: '1x',
      limit: LIMIT,
    },
  );
  const measured: Awaited<ReturnType<typeof layOutAgain>>[] = [];
  try {
    await layOutAgain(map.page, warmUp);
    for (const search of asked) measured.push(await layOutAgain(map.page, search));
  } finally {
    await map.close();
  }

  const context = await browser.newContext();
  const page = await context.newPage();
  const alone: number[] = [];
  try {
    await page.goto(`${site}${ELK_WORKER_PATH}`);
    await page.waitForFunction(() => window.timeLayout !== undefined);
    const time = (given: ElkNode) => page.evaluate((node) => window.timeLayout?.(node), given);
    let before: Before | null = null;
    for (const search of searches) {
      const { shape, base } = shapeFor(graph, search);
      // The view without what was opened is the same each time.
      if (base) before ??= placesIn(await layOutShape(base.shape, elkInProcess()));
      const ms = await time(await elkGraphFor(shape, before));
      if (search !== warmUp && ms !== undefined) alone.push(ms);
    }
  } finally {
    await context.close();
  }
  const of = (key: 'layout' | 'untilDrawn' | 'longestTask') =>
    Math.round(median(measured.map((run) => run[key])));
  return {
    bodies,
    runs: asked.length,
    elkAlone: Math.round(median(alone)),
    layout: of('layout'),
    untilDrawn: of('untilDrawn'),
    longestTask: Math.round(Math.max(...measured.map((run) => run.longestTask))),
  };
};
