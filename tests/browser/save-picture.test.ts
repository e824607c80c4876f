import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

const openSheet = async (page: Page): Promise<void> => {
  await untilReady(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Delen' }).click();
  await page.getByText('Bewaar dit beeld').click();
};

const save = async (page: Page, kind: 'PNG' | 'SVG'): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

beforeAll(async () => {
  const wasm = new URL('../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url);
  await initWasm(readFileSync(wasm));
});

describe('a picture that is taken along', () => {
  it('says what it shows, when and from where, and stands by itself', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}besluitvorming/?step=db-vraagt-advies`,
    );
    await openSheet(page);
    const { name, bytes } = await save(page, 'SVG');
    expect(name).toBe('noord-veluwe-besluitvorming.svg');
    const svg = bytes.toString('utf8');
    for (const text of [
      'Besluitvorming',
      'Zo was het op 18 januari 2012',
      '3 van 10 lijnen afgeleid',
      'Vraagt advies aan',
      'Afgeleid',
      'besluitvorming/?step=db-vraagt-advies',
    ])
      expect(svg).toContain(text);
    // No stylesheet comes along, and nothing may be fetched.
    expect(svg).not.toMatch(/var\(--|class=|url\((?!data:)|href=/);
    // A program that is no browser draws it, too.
    const drawn = new Resvg(svg).render();
    expect(drawn.width).toBeGreaterThan(600);
    expectQuiet();
    await close();
  });

  it('has pixels for a slide, the whole of it', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}transities/?theme=dark&lang=en`,
    );
    await untilReady(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Save this picture').click();
    const { bytes } = await save(page, 'PNG');
    // Width and height stand at fixed places in a PNG.
    expect(bytes.readUInt32BE(16)).toBe(2_400);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(1_000);
    expectQuiet();
    await close();
  });

  it('can be saved on a phone, and says so when the browser will not', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}structuur/`, {
      viewport: { width: 390, height: 844 },
    });
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (taken) => taken(null);
    });
    await openSheet(page);
    await page.getByRole('button', { name: 'PNG' }).click();
    await page.getByText('Het beeld kon in deze browser niet worden bewaard').waitFor();
    const { bytes } = await save(page, 'SVG');
    expect(bytes.toString('utf8')).toContain('Zo was het op 18 januari 2012');
    await close();
  });

  it('is the table where that is shown, and says so where it is the diagram of what is read', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}transities/?as=matrix`,
    );
    await openSheet(page);
    const { bytes } = await save(page, 'SVG');
    const svg = bytes.toString('utf8');
    for (const text of ['Colleges van B en W', 'Zo was het op 18 januari 2012', 'as=matrix'])
      expect(svg).toContain(text);
    // Words of lines are of the diagram.
    expect(svg).not.toContain('Heeft als trekker');
    expect(svg).not.toMatch(/var\(--|class=|url\((?!data:)|href=/);
    expect(new Resvg(svg).render().width).toBeGreaterThan(500);
    await page.goto(`${site.url}structuur/?as=list`);
    await openSheet(page);
    await page.getByText('Bewaard wordt het diagram van dit beeld').waitFor();
    expectQuiet();
    await close();
  });
});
