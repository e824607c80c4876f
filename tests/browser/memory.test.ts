import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { goTo } from '../bench/measure/go-to.ts';
import { heapOf } from '../bench/measure/heap.ts';
import { openPage } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

/** By locators only: a handle of an element would itself keep it in memory. */
const untilReady = (page: Page): Promise<void> =>
  page.locator('html[data-state="ready"]').waitFor({ state: 'attached' });

/** Every view, a body, a dialog, the list, and a picture that the page lays out for itself. */
const lookAround = async (page: Page): Promise<void> => {
  for (const tab of await page.locator('header nav a').all()) {
    await tab.click();
    await untilReady(page);
  }
  await page.locator('main [data-body]').first().dispatchEvent('click');
  await page.locator('main [data-body][aria-current]').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await goTo(page, '?as=list');
  await page.locator('main li').first().waitFor({ state: 'attached' });
  await goTo(page, '?view=transities&closed=gemeenten');
  await page.locator('main [data-body="gemeenten"]').waitFor({ state: 'attached' });
  await untilReady(page);
};

it('a walk through the map leaves nothing behind', async () => {
  const opened = await openPage(site.browser, site.url);
  const { page } = opened;
  const cdp = await page.context().newCDPSession(page);
  const afterRounds = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) await lookAround(page);
    await goTo(page, '?');
    await untilReady(page);
    return heapOf(cdp);
  };
  // The first rounds fill what is loaded once and kept on purpose.
  const before = await afterRounds(3);
  const after = await afterRounds(6);
  // Each round draws some two thousand nodes: one that stays by accident drags its picture along.
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(after.listeners - before.listeners).toBeLessThan(100);
  expect(after.bytes / before.bytes).toBeLessThan(1.25);
  opened.expectQuiet();
  await opened.close();
});
