import { expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { give, untilWatched } from './support/own-map.ts';

const site = openSite();

const ARRANGEMENTS = 464;
const PARTICIPANTS = 605;
const ROWS = 3_752;

/** A list as the provinces gave it: five columns, letters encoded twice, and a body in several rows. */
const nationalList = (): Buffer => {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const arrangement = (row * 7) % ARRANGEMENTS;
    const place = `Plaats ${arrangement % 90}`;
    return [
      `Gemeente ${(row * 13 + Math.floor(row / PARTICIPANTS)) % PARTICIPANTS}`,
      arrangement % 40 === 0
        ? `Coöperatie Fryslân ${arrangement}`
        : `Regeling ${arrangement} (R${arrangement})`,
      `${1000 + arrangement} AS`,
      place,
      `Provincie ${arrangement % 12}`,
    ].join();
  });
  const text = ['Deelnemer,Gemeenschappelijke regeling,Postcode,Plaats,Provincie', ...rows].join(
    '\n',
  );
  return Buffer.from(Buffer.from(text).toString('latin1'));
};

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
