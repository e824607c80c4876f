import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';

const { visit } = openVisits();

/** What is written at lines, as a reader sees it, with the spaces of print as plain ones. */
const wordsIn = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('[data-diagram] [data-relation] text').allTextContents()).map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

const written = (page: Page, word: string) =>
  expect.poll(async () => (await wordsIn(page)).filter((text) => text === word).length);

describe('words at lines', () => {
  it('are one for equal lines in a row, until one of them is told apart', async () => {
    const page = await visit('?view=transities');
    await written(page, '3 × neemt deel aan').toBe(1);
    expect(await wordsIn(page)).not.toContain('Neemt deel aan');
    await shoot(page, 'shared-words-1440-light');
    await page.click('[data-body="trekker-jeugdzorg"]');
    await written(page, '3 × neemt deel aan').toBe(0);
    expect(await wordsIn(page)).toContain('Neemt deel aan');
    await page.keyboard.press('Escape');
    await written(page, '3 × neemt deel aan').toBe(1);
  });

  it('say beside the word that a line is inferred: under it, or behind it', async () => {
    const page = await visit('?view=transities');
    const untold = await page.locator('[data-diagram] [data-relation]').evaluateAll((lines) => {
      const words = lines.map((line) =>
        [...line.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      );
      return words.filter((text) => text !== '' && !text.includes('afgeleid'));
    });
    expect(untold).toEqual(['Doet voorstel aan']);
  });

  it('go with the lines that a filter hides', async () => {
    const page = await visit('?view=transities&evidence=stated');
    await written(page, 'Doet voorstel aan').toBe(1);
    expect((await wordsIn(page)).filter((text) => text.includes('×'))).toEqual([]);
  });

  it('stand at every line on a phone too, in as many lines as they need', async () => {
    const page = await visit('?view=structuur', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const wordless = await page
      .locator('[data-diagram] [data-relation]')
      .evaluateAll((lines) => lines.filter((line) => !line.querySelector('text')).length);
    expect(wordless).toBe(0);
    await shoot(page, 'words-390-light');
  });

  it('are not told again in the legend, but while some lines are hidden', async () => {
    const page = await visit('?view=structuur');
    const strip = page.getByRole('region', { name: 'Legenda' });
    expect(await strip.getByText('4 soorten lijnen').isVisible()).toBe(true);
    expect(await strip.getByRole('list').first().innerText()).toContain('Afgeleid');
    await strip.getByRole('button', { name: 'Legenda en filter' }).click();
    await page.getByRole('checkbox', { name: 'Vraagt advies aan' }).click();
    await page.keyboard.press('Escape');
    const off = strip.locator('[data-off]');
    await expect.poll(() => off.allInnerTexts()).toEqual(['Vraagt advies aan']);
  });
});
