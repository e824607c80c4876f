import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { type Answer, openAnswered } from './support/answered.ts';
import { untilFetchedAhead, untilReady } from './support/browser.ts';
import { FIREFOX_PATH, launchFirefox, openInFirefox } from './support/firefox.ts';
import { openSite } from './support/open-site.ts';
import { type Override, serveSite } from './support/site.ts';

/** What the first view is made of; all other scripts are parts that come when there is need of them. */
const FIRST_VIEW = /^(index|libraries|rolldown-runtime)-/;
const PARTS = readdirSync(new URL('../../dist/assets', import.meta.url)).filter(
  (name) => name.endsWith('.js') && !FIRST_VIEW.test(name),
);
const cutOff: Answer = (route) => route.abort();

const site = openSite();

const open = (answers: Readonly<Record<string, Answer>>) =>
  openAnswered(site.browser, site.url, answers);

const choose = (page: Page) => page.locator('button[data-body="dagelijks-bestuur"]').click();
const untilChosen = (page: Page) =>
  page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');

it('says nothing of parts that are cut off before anyone asked for them', async () => {
  const asked: string[] = [];
  const { page, uncaught, close } = await open({
    '**/assets/*.js': (route) => {
      const name = route.request().url().split('/').at(-1) ?? '';
      asked.push(name);
      return PARTS.includes(name) ? route.abort() : route.continue();
    },
  });
  await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
  // The last of what is fetched ahead.
  await expect.poll(() => asked.join()).toContain('keep-offline-');
  expect(await page.getByText('Controleer de verbinding').count()).toBe(0);
  await choose(page);
  await untilChosen(page);
  expect(uncaught).toEqual([]);
  await close();
});

it('tells in a dialog of a part that was asked for there, and of none that then comes', async () => {
  const { page, uncaught, close } = await open({ '**/assets/take-along-*.js': cutOff });
  await untilReady(page);
  await untilFetchedAhead(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /Eigen kaart/ }).click();
  const dialog = page.getByRole('dialog');
  const template = dialog.getByRole('button', { name: /sjabloon/i });
  await template.click();
  await dialog.getByText('Controleer de verbinding').waitFor();
  await page.unroute('**/assets/take-along-*.js');
  const [download] = await Promise.all([page.waitForEvent('download'), template.click()]);
  expect(download.suggestedFilename()).toContain('.xlsx');
  await dialog.getByText('Controleer de verbinding').waitFor({ state: 'detached' });
  expect(uncaught).toEqual([]);
  await close();
});

it('tells on the page that cells can not be opened, and leaves the map that is there', async () => {
  const { page, uncaught, close } = await open({ '**/assets/open-own-*.js': cutOff });
  await untilReady(page);
  await untilFetchedAhead(page);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Wie\tWaarin\nErmelo\tRaad\nPutten\tRaad');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByText('Controleer de verbinding').waitFor();
  await choose(page);
  await untilChosen(page);
  expect(uncaught).toEqual([]);
  await close();
});

it.skipIf(!FIREFOX_PATH)('is as quiet in Firefox', async () => {
  const gone: Record<string, Override> = Object.fromEntries(
    PARTS.map((name) => [`/assets/${name}`, { status: 404, type: 'text/javascript' }]),
  );
  const [fox, bare] = await Promise.all([launchFirefox(), serveSite(gone)]);
  const { page } = await openInFirefox(fox, 'about:blank');
  // What Firefox itself says of a script that is gone is no error of the page.
  await page.evaluateOnNewDocument(() => {
    const uncaught: string[] = [];
    Object.assign(window, { uncaught });
    window.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  });
  await page.goto(bare.url);
  await page.waitForSelector('html[data-state="ready"]');
  await page.waitForNetworkIdle();
  await page.click('button[data-body="dagelijks-bestuur"]');
  await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
  expect(await page.evaluate(() => Reflect.get(window, 'uncaught'))).toEqual([]);
  await fox.close();
  await bare.close();
});
