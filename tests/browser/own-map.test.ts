import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { choose, fixture, give, untilDrawn, untilWatched } from './support/own-map.ts';

const site = openSite();

const SMALL = '{"format":2,"meta":{"name":"Proef"},"bodies":[{"id":"zorg","name":"Zorg"}]}';

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

  it('asks for nothing more once a file is chosen: all that it takes was made ready', async () => {
    const { page, expectQuiet, close } = await opened();
    await page.locator('button[popovertarget="menu"]').click();
    await page.getByRole('button', { name: 'Eigen kaart' }).click();
    await page.locator('dialog[open]').waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('input[data-file-chooser]').setInputFiles(fixture('voorbeeldstreek.xlsx'));
    await untilDrawn(page, 20);
    // Only a layout that takes its time asks for what tells how far it is.
    expect(asked.filter((url) => !url.includes('layout-progress'))).toEqual([]);
    expectQuiet();
    await close();
  });

  it('leaves no dialog over what is dropped, and the one that is asked for stays', async () => {
    const { page, expectQuiet, close } = await opened();
    await untilWatched(page);
    const dialogs = page.locator('dialog[open]');
    for (const [name, content, bodies] of [
      ['klein.json', Buffer.from(SMALL), 1],
      ['streek.xlsx', readFileSync(fixture('voorbeeldstreek.xlsx')), 20],
      ['nog-eens.json', Buffer.from(SMALL), 1],
    ] as const) {
      await give(page, 'drop', name, [...content], null);
      await page.locator('[data-own-map]', { hasText: name }).waitFor();
      await untilDrawn(page, bodies);
      // What comes late would come now.
      await page.waitForTimeout(1_000);
      expect(await dialogs.count()).toBe(0);
    }
    await page.locator('button[popovertarget="menu"]').click();
    await page.getByRole('button', { name: 'Eigen kaart' }).click();
    await dialogs.waitFor();
    await page.waitForTimeout(1_000);
    expect(await dialogs.count()).toBe(1);
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
