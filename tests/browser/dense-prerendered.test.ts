import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_MOUNTED } from '../../src/diagram/mounted.ts';
import { generateGraph } from '../bench/generate-graph.ts';
import { buildOurs } from '../bench/subjects/build-ours.ts';
import { type BenchSite, serveFolder } from '../bench/subjects/serve.ts';
import { launch, openPage, shoot, untilReady } from './support/browser.ts';

const BODIES = 220;
const DRAWING = '**/far-drawing-*.js';

const folder = mkdtempSync(join(tmpdir(), 'bestuurskaart-'));
let browser: Browser;
let site: BenchSite;
beforeAll(async () => {
  const file = generateGraph({ bodies: BODIES, seed: 3 });
  buildOurs(file, join(folder, 'project'), join(folder, 'site'), 110_000);
  [browser, site] = await Promise.all([launch(), serveFolder(join(folder, 'site'))]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const mounted = (page: Page) => page.locator('button[data-body]').count();

/** The largest difference between two pictures looked at from so far that letters run together. */
const differenceFromAfar = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (sources) => {
      const [a = [], b = []] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const small = await createImageBitmap(image, {
            resizeWidth: 72,
            resizeHeight: 45,
            resizeQuality: 'high',
          });
          const context = new OffscreenCanvas(72, 45).getContext('2d');
          context?.drawImage(small, 0, 0);
          return [...(context?.getImageData(0, 0, 72, 45).data ?? [])];
        }),
      );
      if (a.length === 0 || a.length !== b.length) return Number.POSITIVE_INFINITY;
      return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))));
    },
    [one.toString('base64'), other.toString('base64')],
  );

describe('a page that came with hundreds of bodies', () => {
  it('hands them over to a canvas, a few at a time and never with a gap', async () => {
    const { page, expectQuiet, close } = await openPage(
      browser,
      `${site.url}/THIRD-PARTY-NOTICES.txt`,
    );
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(DRAWING, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript((whole) => {
      const seen: { elements: number; isDrawn: boolean }[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const elements = document.querySelectorAll('button[data-body]').length;
        const isDrawn =
          document.querySelector('.react-flow__node-far canvas:not([hidden])') !== null;
        // Until then the page itself is still coming in.
        if (elements === whole || seen.length > 0) seen.push({ elements, isDrawn });
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, BODIES);
    await page.goto(`${site.url}/`);
    await untilReady(page);
    const before = await page.screenshot();
    expect(await mounted(page)).toBe(BODIES);
    letGo();
    // What is near enough to be worked with stays an element.
    await page.waitForFunction(
      (most) => document.querySelectorAll('button[data-body]').length <= most,
      MOST_MOUNTED.bodies,
    );
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { elements: number; isDrawn: boolean }[] }).seen,
    );
    expect(seen.filter(({ elements, isDrawn }) => elements < BODIES && !isDrawn)).toEqual([]);
    expect(new Set(seen.map(({ elements }) => elements)).size).toBeGreaterThan(2);
    expect(await differenceFromAfar(page, before, await page.screenshot())).toBeLessThan(12);
    await shoot(page, 'dense-taken-over-1440-light');
    expectQuiet();
    await close();
  });

  it('keeps them where the drawing can not be had', async () => {
    const { page, close } = await openPage(browser, `${site.url}/THIRD-PARTY-NOTICES.txt`);
    await page.route(DRAWING, (route) => route.abort());
    await page.goto(`${site.url}/`);
    await untilReady(page);
    await page.waitForSelector('[data-relation]', { state: 'attached' });
    expect(await mounted(page)).toBe(BODIES);
    await page.locator('button[data-body]').nth(40).click();
    await page.waitForSelector('button[data-body][aria-current="true"]');
    expect(await page.locator('button[data-body][data-dimmed]').count()).toBeGreaterThan(100);
    await close();
  });

  it('brings what is chosen above the sheet that tells of it on a phone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, expectQuiet, close } = await openPage(browser, `${site.url}/`, { viewport });
    await untilReady(page);
    await page.waitForFunction(() => document.querySelectorAll('button[data-body]').length < 100);
    const lowest = await page.locator('button[data-body]').evaluateAll((cards) => {
      const middles = cards.map((card) => {
        const { x, y, width, height } = card.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const inSight = middles.filter(({ x, y }) => x > 0 && x < 390 && y < 740);
      return inSight.sort((a, b) => b.y - a.y)[0] ?? { x: 0, y: 0 };
    });
    expect(lowest.y).toBeGreaterThan(500);
    await page.mouse.click(lowest.x, lowest.y);
    await page.waitForFunction(() => {
      const card = document.querySelector('button[aria-current]')?.getBoundingClientRect();
      const picture = document.querySelector('[data-diagram]')?.getBoundingClientRect();
      return card && picture && card.top >= picture.top && card.bottom <= picture.bottom;
    });
    expectQuiet();
    await close();
  });
});
