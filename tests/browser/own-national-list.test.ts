import { expect, it } from 'vitest';
import { ARRANGEMENTS, nationalList, PARTICIPANTS } from '../fixtures/national-list.ts';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { give, untilWatched } from './support/own-map.ts';

const site = openSite();

it('opens a list of the whole country as it is, dropped on the page', async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, site.url);
  await untilReady(page);
  await untilWatched(page);
  await give(page, 'drop', 'regelingen.csv', [...nationalList()], null);
  await page.waitForSelector('[data-own-map]');
  await untilReady(page);
  const bar = await page.locator('[data-own-map]').innerText();
  const bodies = ARRANGEMENTS + PARTICIPANTS;
  expect(bar.replaceAll('.', '')).toContain(`${bodies} van ${bodies} organen`);
  expect(await page.locator('[data-body]').count()).toBeGreaterThan(0);
  const found = await page.locator('[data-own-list]').innerText();
  expect(found).toContain('letters hersteld die dubbel gecodeerd waren');
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type=search]').fill('Coöperatie Fryslân 40');
  await page.locator('[data-found]', { hasText: 'Coöperatie Fryslân 40' }).first().click();
  await untilReady(page);
  expect(await page.locator('h2', { hasText: 'Coöperatie Fryslân 40' }).count()).toBeGreaterThan(0);
  expectQuiet();
  await close();
});
