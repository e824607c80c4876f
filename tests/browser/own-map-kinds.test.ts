import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { choose, fixture, give, untilDrawn, untilWatched } from './support/own-map.ts';

const site = openSite();

const folder = mkdtempSync(join(tmpdir(), 'bestuurskaart-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

const opened = async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, site.url);
  await untilReady(page);
  return { page, expectQuiet, close };
};

describe('a file of any kind', () => {
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

  it('with slips in its JSON is mended by one press, and drawn', async () => {
    const { page, expectQuiet, close } = await opened();
    const file = join(folder, 'slordig.json');
    writeFileSync(
      file,
      '{\n  // onze streek\n  “format”: 2,\n  "meta": {"name": "Proef"},\n  "bodies": [{"id": "zorg", "name": "Zorg"},],\n}',
    );
    await choose(page, file);
    await page.waitForSelector('[data-failure="faults"]');
    await page.locator('[data-mend]').click();
    await untilDrawn(page, 1);
    await shoot(page, 'own-map-mended');
    expect(await page.locator('[data-own-list]').innerText()).toContain('1 ding is hersteld');
    expectQuiet();
    await close();
  });

  it('that names a body it does not have is drawn once what was meant is taken over', async () => {
    const { page, expectQuiet, close } = await opened();
    const file = join(folder, 'verwijzing.json');
    const bodies = ['raad', 'college', 'commissie'].map((id) => ({ id, name: id }));
    const types = [{ id: 'adviseert', label: 'adviseert' }];
    const relations = [
      { id: 'een', type: 'adviseert', from: 'commissie', to: 'college' },
      { id: 'twee', type: 'adviseert', from: 'commissie', to: 'collegee' },
    ];
    writeFileSync(
      file,
      JSON.stringify({
        format: 2,
        meta: { name: 'Proef' },
        bodies,
        relationTypes: types,
        relations,
      }),
    );
    await choose(page, file);
    await page.waitForSelector('[data-failure="faults"]');
    await shoot(page, 'own-map-repair');
    await page.locator('[data-repair="graph"]').click();
    await untilDrawn(page, 3);
    expect(await page.locator('[data-own-list]').innerText()).toContain('1 ding is hersteld');
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
