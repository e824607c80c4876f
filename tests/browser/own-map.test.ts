import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, shoot, untilReady } from './support/browser.ts';
import { type Site, serveSite } from './support/site.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/workbooks/${name}`, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'bestuurskaart-own-'));

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite({})]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

const opened = async () => {
  const { page, expectQuiet, close } = await openPage(browser, site.url);
  await untilReady(page);
  return { page, expectQuiet, close };
};

/** Chooses a file with the browser's own chooser, as a person does. */
const choose = async (page: Page, file: string) => {
  await page.locator('button[popovertarget="menu"]').click();
  await page.getByRole('button', { name: 'Eigen kaart' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await chooser).setFiles(file);
};

const untilDrawn = async (page: Page, bodies: number) => {
  await page.waitForSelector('[data-own-map]');
  await page.waitForFunction(
    (count) =>
      new Set(
        [...document.querySelectorAll('[data-body]')].map((body) => body.getAttribute('data-body')),
      ).size >= count,
    bodies,
  );
};

/** Lets files go over the page, or pastes text into it, as an event with what a browser puts in one. */
const give = (
  page: Page,
  how: 'drop' | 'paste',
  name: string,
  content: number[],
  text: string | null,
) =>
  page.evaluate(
    ([kind, fileName, bytes, words]) => {
      const data = new DataTransfer();
      if (words === null) data.items.add(new File([Uint8Array.from(bytes)], fileName));
      else data.setData('text/plain', words);
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
      document.body.dispatchEvent(event);
    },
    [how, name, content, text] as const,
  );

const untilWatched = (page: Page) =>
  page.waitForFunction(() => document.querySelector('body > div[popover="manual"]') !== null);

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
    for (let left = 5; left > 0; left--) {
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

  it.each<[string, string, 'drop' | 'paste']>([
    ['lijst.csv', 'Deelnemer,Gemeenschappelijke regeling\nElburg,Zorg\nPutten,Zorg\n', 'drop'],
    [
      'nota.bpmn',
      '<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><laneSet><lane name="Raad"><flowNodeRef>a</flowNodeRef></lane></laneSet><task id="a" name="Doen"/></process></definitions>',
      'drop',
    ],
    [
      'kaart.json',
      '{"format":2,"meta":{"name":"Proef"},"bodies":[{"id":"zorg","name":"Zorg"}]}',
      'drop',
    ],
  ])('is drawn from %s, dropped anywhere', async (name, text, how) => {
    const { page, expectQuiet, close } = await opened();
    await untilWatched(page);
    await give(page, how, name, [...Buffer.from(text)], null);
    await untilDrawn(page, 1);
    expectQuiet();
    await close();
  });

  it('is drawn from a workbook that is dropped, and from cells that are pasted', async () => {
    const { page, expectQuiet, close } = await opened();
    await untilWatched(page);
    await give(page, 'paste', '', [], 'Van\tSoort\tNaar\nRaad\tcontroleert\tCollege\n');
    await untilDrawn(page, 2);
    await give(page, 'drop', 'x.xlsx', [...readFileSync(fixture('voorbeeldstreek.xlsx'))], null);
    await untilDrawn(page, 20);
    await page.goBack();
    await page.waitForSelector('[data-own-map]', { state: 'detached' });
    await page.waitForSelector('[data-body="portefeuillehoudersoverleg"]');
    expectQuiet();
    await close();
  });

  it.each<[string, Buffer, RegExp]>([
    ['geheim.pdf', Buffer.from('%PDF-1.7'), /Dit is een PDF/],
    ['stuk.xlsx', Buffer.from('PK\u0003\u0004stuk'), /beschadigd/],
    ['stuk.json', Buffer.from('{"format": 2,'), /houdt te vroeg op|JSON/],
    ['groot.csv', Buffer.alloc(21 * 1024 * 1024, 'a'), /te groot/],
  ])('that can’t be drawn leaves the map that is there: %s', async (name, buffer, sentence) => {
    const { page, expectQuiet, close } = await opened();
    const file = join(folder, name);
    writeFileSync(file, buffer);
    await choose(page, file);
    await page.waitForSelector('[data-failure]');
    expect(await page.locator('[data-failure]').innerText()).toMatch(sentence);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-body="dagelijks-bestuur"]').count()).toBeGreaterThan(0);
    expectQuiet();
    await close();
  });

  it('goes out as a template and as a workbook of the map that is shown', async () => {
    const { page, expectQuiet, close } = await opened();
    await page.locator('button[popovertarget="menu"]').click();
    await page.getByRole('button', { name: 'Eigen kaart' }).click();
    for (const [button, file] of [
      ['Download het sjabloon', 'sjabloon-bestuurskaart.xlsx'],
      ['Begin met Noord-Veluwe', 'noord-veluwe.xlsx'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await coming).suggestedFilename()).toBe(file);
    }
    expectQuiet();
    await close();
  });
});
