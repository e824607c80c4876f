import { describe, expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

/** An A4 sheet within its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

/** The same, turned as the sheets of a picture ask for. */
const TURNED = {
  landscape: { width: 1077, height: 749 },
  portrait: { width: 748, height: 1077 },
} as const;

const site = openSite();

const printed = async (query: string) => {
  const { page } = await openPage(site.browser, `${site.url}${query}`);
  await untilReady(page);
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  return page;
};

describe('on paper', () => {
  it('the process is printed whole as text, in light colours, without the controls', async () => {
    const page = await printed('?view=besluitvorming&as=list&theme=dark');
    const last = await page.locator('main [data-body]').last().boundingBox();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(last?.y).toBeGreaterThan(SHEET.height);
    expect(height).toBeGreaterThanOrEqual(Number(last?.y) + Number(last?.height));
    expect(
      await page.locator('header button:not([data-name])').filter({ visible: true }).count(),
    ).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(pages?.length).toBeGreaterThan(1);
    await shoot(page, 'printed-list');
    await page.context().close();
  });

  it.each([
    ['a list', 'view=transities&as=list'],
    ['a table', 'view=structuur&as=matrix'],
  ])('%s says of what, when and from where it is, and its address', async (_, query) => {
    const page = await printed(`?${query}`);
    await expect
      .poll(() =>
        page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          return document.querySelector<HTMLElement>('[data-origin]')?.innerText ?? '';
        }),
      )
      .toMatch(/Noord-Veluwe · Zo was het op 18 januari 2012 .*http/);
    await page.context().close();
  });

  it.each(['structuur', 'transities'])('%s fits the width of the sheet', async (view) => {
    const page = await printed(`?view=${view}`);
    const boxes = await page
      .locator('button[data-body]')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON()));
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(SHEET.width);
    await shoot(page, `printed-${view}`);
    await page.context().close();
  });

  it.each(['structuur', 'besluitvorming', 'transities', 'raad'])(
    '%s says on every sheet what it is of, and from when and where, in letters of 8 pt',
    async (view) => {
      const page = await printed(`?view=${view}`);
      await expect
        .poll(() =>
          page.evaluate(() => {
            dispatchEvent(new Event('beforeprint'));
            return document.querySelectorAll('[data-sheet]').length;
          }),
        )
        .toBeGreaterThan(0);
      const turn = await page.getAttribute('[data-paper]', 'data-paper');
      await page.setViewportSize(TURNED[turn === 'landscape' ? 'landscape' : 'portrait']);
      const sheets = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-sheet]')].map((sheet) => ({
          words: sheet.innerText,
          bodies: sheet.querySelectorAll('svg text').length,
          kinds: sheet.querySelectorAll('li').length,
          smallest: Math.min(
            ...[...sheet.querySelectorAll<SVGTextElement>('svg text')].map(
              (text) =>
                Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
            ),
          ),
        })),
      );
      for (const { words, smallest, bodies, kinds } of sheets) {
        expect(words).toContain('18 januari 2012');
        expect(words).toContain(new URL(site.url).host);
        expect(kinds).toBeGreaterThan(1);
        expect(bodies).toBeGreaterThan(3);
        expect((smallest * 72) / 96).toBeGreaterThan(7.9);
      }
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(sheets.length);
      await page.context().close();
    },
  );
});
