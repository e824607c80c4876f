import { expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

it('gives the link as text at the first press when the file for sharing is blocked', async () => {
  const { page, close } = await openPage(site.browser, site.url);
  await page.route('**/assets/share-dialog-*.js', (route) => route.abort());
  await untilReady(page);
  await page.click('[data-body="dagelijks-bestuur"]');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Delen' }).click();
  const link = page.getByRole('alert').getByRole('textbox');
  expect(await link.inputValue()).toBe(page.url());
  await page.getByRole('button', { name: 'Sluiten' }).click();
  expect(await link.count()).toBe(0);
  await close();
});
