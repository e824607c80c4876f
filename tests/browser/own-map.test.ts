import { describe, expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { choose, fixture, untilDrawn } from './support/own-map.ts';

const site = openSite();

const opened = async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, site.url);
  await untilReady(page);
  return { page, expectQuiet, close };
};

describe('a map of one’s own', () => {
  it('is drawn from a workbook, with its process, story, list and table, and nothing is asked', async () => {
    const { page, expectQuiet, close } = await opened();
    await choose(page, fixture('voorbeeldstreek.xlsx'));
    await untilDrawn(page, 20);
    await shoot(page, 'own-map');
    expect(await page.locator('[data-own-map]').innerText()).toContain('20 van 20 relaties');
    expect(await page.locator('[data-own-list] h2').innerText()).toBe('Geen meldingen');
    await page.getByRole('link', { name: 'Regiovisie' }).first().click();
    await page.waitForFunction(() => document.querySelectorAll('[data-step]').length >= 9);
    await page.locator('main fieldset').getByText('Lijst', { exact: true }).click();
    await page.getByText('het dagelijks bestuur', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: /Terug naar Noord-Veluwe/ }).click();
    await page.waitForSelector('[data-own-map]', { state: 'detached' });
    await page.waitForSelector('[data-body="portefeuillehoudersoverleg"]');
    expectQuiet();
    await close();
  });

  it('tells six slips at their cells, and is without errors five clicks later', async () => {
    const { page, expectQuiet, close } = await opened();
    await choose(page, fixture('voorbeeldstreek-fouten.xlsx'));
    await untilDrawn(page, 20);
    const heading = page.locator('[data-own-list] h2');
    expect(await heading.innerText()).toBe('6 meldingen');
    await page.getByText('Blad Relaties, rij 4, kolom Van').waitFor();
    await shoot(page, 'own-map-faults');
    const first = page.locator('[data-own-list] [data-severity]').first();
    await first.getByText('Kies een ander').click();
    await first.getByLabel('Orgaan').fill('PHO Ruimte');
    await shoot(page, 'own-map-other');
    await first.locator('button[type="submit"]').click();
    await page.getByText('5 meldingen').first().waitFor();
    for (let left = 4; left > 0; left--) {
      const faults = page.locator('[data-own-list] [data-severity]').filter({ hasNotText: 'belt' });
      await faults.first().locator('[data-repair="set"]').click();
      await page.waitForFunction(
        (words) => document.querySelector('[data-own-list] h2')?.textContent === words,
        left === 1 ? '1 melding' : `${left} meldingen`,
      );
    }
    expect(await page.locator('[data-severity="error"]').count()).toBe(0);
    expect(await page.locator('[data-own-map]').innerText()).toContain('21 van 21 relaties');
    expectQuiet();
    await close();
  });
});
