import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateGraph } from '../bench/generate-graph.ts';
import { buildOurs } from '../bench/subjects/build-ours.ts';
import { type BenchSite, serveFolder } from '../bench/subjects/serve.ts';
import { launch, openPage, untilReady } from './support/browser.ts';

/** So many that a window that lies and one that stands open with different parts of it. */
const BODIES = 1_000;

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

describe('a picture of hundreds of bodies', () => {
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
