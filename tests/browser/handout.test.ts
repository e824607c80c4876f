import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

interface Scene {
  readonly id: string;
  readonly caption: { readonly nl: string };
  readonly notes?: { readonly nl: string };
  readonly show?: { readonly as?: string };
}

const graph = JSON.parse(
  readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
const story: { id: string; scenes: readonly Scene[] } = graph.stories[0];

/** An A4 sheet on its side within its margins, in CSS pixels. */
const SHEET = { width: 1047, height: 718 };

const site = openSite();

it('puts every scene on a sheet of its own, with its words, in light colours', async () => {
  const { page, expectQuiet, close } = await openPage(
    site.browser,
    `${site.url}?story=${story.id}&handout=notes&theme=dark`,
    { viewport: SHEET, colorScheme: 'dark' },
  );
  await untilReady(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheets = await page.locator('[data-sheet]').evaluateAll((found) =>
    found.map((sheet) => ({
      id: sheet.getAttribute('data-sheet'),
      text: sheet.textContent ?? '',
      origin: sheet.querySelector('[data-provenance]')?.textContent,
      bodies: sheet.querySelectorAll(':is(svg, table) [data-body]').length,
      tables: sheet.querySelectorAll('table').length,
      drawn: sheet.querySelectorAll('svg[data-still]').length,
      isCut: sheet.scrollWidth > sheet.clientWidth + 1,
      colour: getComputedStyle(sheet).backgroundColor,
    })),
  );
  expect(sheets.map(({ id }) => id)).toEqual(['', ...story.scenes.map(({ id }) => id)]);
  for (const [index, scene] of story.scenes.entries()) {
    const sheet = sheets[index + 1];
    expect(sheet?.text).toContain(scene.caption.nl);
    expect(sheet?.text).toContain(scene.notes?.nl ?? '');
    expect(sheet?.text).toContain(`${index + 1} / ${story.scenes.length}`);
    expect(sheet?.bodies).toBeGreaterThan(0);
    // What the room sees as a table is one on paper too.
    const isTable = scene.show?.as === 'matrix';
    expect([sheet?.tables, sheet?.drawn], scene.id).toEqual(isTable ? [1, 0] : [0, 1]);
    expect(sheet?.origin).toMatch(/^Zo was het op 18 januari 2012 · dia .*afgeleid$/);
    expect(sheet?.origin?.includes('vakjes'), scene.id).toBe(isTable);
  }
  expect(sheets[0]?.text).toContain('18 januari 2012');
  expect(sheets[0]?.text).toContain(graph.sources[0].title);
  expect(sheets.filter(({ isCut }) => isCut)).toEqual([]);
  expect(new Set(sheets.map(({ colour }) => colour))).toEqual(new Set(['rgb(255, 255, 255)']));
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  await shoot(page, 'handout-cover');

  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages?.length).toBe(story.scenes.length + 1);
  expect(pdf.toString('latin1')).not.toMatch(/\/Subtype \/Image\b/);
  expectQuiet();
  await close();
});

it('leaves the notes of the speaker out unless they are asked for, and leads back', async () => {
  const { page, close } = await openPage(site.browser, `${site.url}?view=raad`);
  await untilReady(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Delen' }).click();
  const [handout] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Handout om te printen' }).click(),
  ]);
  await untilReady(handout);
  expect(await handout.locator('[data-notes]').count()).toBe(0);
  await handout.getByRole('combobox', { name: 'Op elk blad' }).selectOption('notes');
  expect(await handout.locator('[data-notes]').count()).toBeGreaterThan(0);
  expect(new URL(handout.url()).searchParams.get('handout')).toBe('notes');
  await handout.goBack();
  await expect.poll(() => handout.locator('[data-notes]').count()).toBe(0);
  await handout.getByRole('button', { name: 'Naar de kaart' }).click();
  await handout.waitForSelector('header [aria-current="page"]');
  await untilReady(handout);
  expect(new URL(handout.url()).searchParams.has('handout')).toBe(false);
  await close();
});

it('puts four scenes on a sheet, in pictures as they are seen from afar, when that is chosen', async () => {
  const { page, close } = await openPage(
    site.browser,
    `${site.url}?story=${story.id}&handout=scenes`,
    { viewport: SHEET },
  );
  await untilReady(page);
  await page.getByRole('combobox', { name: 'Op elk blad' }).selectOption('four');
  await page.emulateMedia({ media: 'print' });
  const tables = story.scenes.filter(({ show }) => show?.as === 'matrix').length;
  expect(tables).toBeGreaterThan(0);
  await expect
    .poll(() => page.locator('[data-small-scene] svg').count())
    .toBe(story.scenes.length - tables);
  await untilReady(page);
  const letters = await page
    .locator('[data-small-scene] svg')
    .evaluateAll((pictures) =>
      pictures.map((picture) =>
        Math.min(
          ...[...picture.querySelectorAll<SVGTextElement>('[data-body] text')].map(
            (text) =>
              Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
          ),
        ),
      ),
    );
  const rows = await page
    .locator('[data-small-scene] table :is(th, td:not(:empty))')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const room = cell.closest('[data-still-table]')?.getBoundingClientRect();
        const { right, bottom } = cell.getBoundingClientRect();
        return {
          letters: Number.parseFloat(getComputedStyle(cell).fontSize),
          isIn: room !== undefined && right <= room.right + 1 && bottom <= room.bottom + 1,
        };
      }),
    );
  expect((Math.min(...rows.map(({ letters: size }) => size)) * 72) / 96).toBeGreaterThan(4.5);
  expect(rows.every(({ isIn }) => isIn)).toBe(true);
  // Small, and chosen to be: half of what a picture of its own has.
  expect((Math.min(...letters) * 72) / 96).toBeGreaterThan(4.5);
  expect(letters.filter((size) => (size * 72) / 96 < 7.9).length).toBeLessThanOrEqual(11);
  await close();
});
