import { expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { give, untilDrawn, untilWatched } from './support/own-map.ts';

const site = openSite();

const FILE = {
  format: 2,
  meta: { name: 'Musterregion', languages: ['de', 'nl'] },
  lanes: [{ id: 'oben', label: 'Leitung' }],
  bodies: [
    { id: 'vorstand', name: 'Vorstand', lane: 'oben', description: 'Bereitet Beschlüsse vor.' },
    { id: 'rat', name: { de: 'Rat', nl: 'Raad' }, lane: 'oben' },
  ],
  relations: [{ type: 'adviseert', from: 'vorstand', to: 'rat' }],
};

it('shows a file in a third language in that language, and says so to who has it read aloud', async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, site.url);
  await untilReady(page);
  await untilWatched(page);
  await give(page, 'drop', 'muster.json', [...Buffer.from(JSON.stringify(FILE))], null);
  await untilDrawn(page, 2);
  const names = () =>
    page
      .locator('button[data-body] > span:not([aria-hidden])')
      .evaluateAll((spans) =>
        spans.map((span) => [
          span.textContent?.replaceAll('\u00ad', '') ?? '',
          span.closest('[lang]')?.getAttribute('lang') ?? '',
        ]),
      );
  expect(await names()).toEqual(
    expect.arrayContaining([
      ['Vorstand', 'de'],
      ['Raad', 'nl'],
    ]),
  );
  expect(await page.locator('[data-lane="oben"] [lang="de"]').innerText()).toBe('Leitung');
  await page.locator('button[data-body="vorstand"]').click();
  expect(await page.locator('p[lang="de"]').innerText()).toBe('Bereitet Beschlüsse vor.');
  await page.locator('main fieldset').getByText('Lijst', { exact: true }).click();
  await page.locator('h4 [lang="de"]', { hasText: 'Vorstand' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type=search]').fill('Vorst');
  const found = page.locator('[role="option"] strong[lang="de"]');
  await found.waitFor();
  expect(await found.innerText()).toBe('Vorstand');
  expectQuiet();
  await close();
});

it('offers the languages of a file, and leaves the interface in that of the reader', async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, site.url);
  await untilReady(page);
  await untilWatched(page);
  const file = {
    ...FILE,
    meta: { name: { nl: 'Streek', de: 'Musterregion' }, languages: ['nl', 'de'] },
  };
  await give(page, 'drop', 'muster.json', [...Buffer.from(JSON.stringify(file))], null);
  await untilDrawn(page, 2);
  const nameOf = (id: string) =>
    page.locator(`button[data-body="${id}"] > span:not([aria-hidden])`).first();
  expect(await nameOf('rat').innerText()).toBe('Raad');
  await page.locator('button[popovertarget="menu"]').click();
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.getByText('Knoppen en uitleg blijven in het Nederlands', { exact: false }).waitFor();
  await shoot(page, 'own-language-menu');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() =>
    document.querySelector('button[data-body="rat"]')?.textContent?.includes('Rat'),
  );
  await untilReady(page);
  expect(await page.locator('button[data-body="rat"] [lang="de"]').count()).toBeGreaterThan(0);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await shoot(page, 'own-language');
  await page.locator('button[popovertarget="menu"]').click();
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await page.waitForFunction(() =>
    document.querySelector('button[data-body="rat"]')?.textContent?.includes('Raad'),
  );
  expectQuiet();
  await close();
});
