import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Answer, openAnswered } from './support/answered.ts';
import { openSite } from './support/open-site.ts';

const DATA = '**/data/noord-veluwe.json';

const site = openSite();

const openWith = (address: string, answers: Readonly<Record<string, Answer>>) =>
  openAnswered(site.browser, `${site.url}${address}`, answers);

const held = (page: Page) => page.locator('[data-held]');

describe('a frame of another page', () => {
  it.each<[string, Answer]>([
    ['is gone', (route) => route.fulfill({ status: 404 })],
    ['never comes', () => undefined],
  ])(
    'whose data %s keeps the picture that it came with, and no more of the page',
    async (_, answer) => {
      const { page, uncaught, close } = await openWith('raad/?embed=1&theme=dark', {
        [DATA]: answer,
      });
      const card = page.locator('button[data-body="gemeenteraden"]:visible');
      await card.waitFor();
      expect(await page.locator('header').first().isVisible()).toBe(false);
      expect(await page.locator('aside').first().isVisible()).toBe(false);
      await held(page).getByText('Dit is de kaart van 18 januari 2012').waitFor();
      expect(await card.isVisible()).toBe(true);
      expect(await page.getAttribute('html', 'data-state')).toBe('ready');
      await page.unroute(DATA);
      await held(page).getByRole('button', { name: 'Opnieuw proberen' }).click();
      await page.locator('[data-caption]').waitFor();
      await card.click();
      await page.waitForSelector('[data-body="gemeenteraden"][aria-current="true"]');
      expect(uncaught).toEqual([]);
      await close();
    },
  );

  it('whose own part is gone keeps that picture too', async () => {
    const { page, uncaught, close } = await openWith('?embed=1', {
      '**/assets/embed-frame-*.js': (route) => route.fulfill({ status: 404 }),
    });
    await held(page).waitFor();
    expect(await page.locator('button[data-body]').count()).toBeGreaterThan(3);
    await page.unroute('**/assets/embed-frame-*.js');
    await held(page).getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.locator('[data-caption]').waitFor();
    expect(uncaught).toEqual([]);
    await close();
  });

  it('that asks for another picture says why there is none', async () => {
    const { page, close } = await openWith('?embed=1&view=raad', {
      [DATA]: (route) => route.fulfill({ status: 404 }),
    });
    await page.locator('[data-problem="graph-not-found"]').waitFor();
    await close();
  });
});
