import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { inSight } from './support/in-sight.ts';
import { openVisits } from './support/open-visits.ts';

const { visit } = openVisits();

const told = async (page: Page): Promise<string> => {
  expect(await inSight(page, '[data-provenance]')).toBe(true);
  return page.innerText('[data-provenance]');
};

const STAGE = '?story=greep-op-samenwerking&scene=structuur';

/** What of view Besluitvorming is drawn: lines between bodies, ways between steps, or cells of a table. */
const SHARES: Readonly<Record<string, string>> = {
  diagram: 'dia 9–11 · 3 van 10 lijnen afgeleid',
  swimlane: 'dia 10 · 2 van 11 lijnen afgeleid',
  list: 'dia 9–11 · 3 van 10 lijnen afgeleid',
  matrix: 'dia 10 en 11 · 10 van 10 vakjes afgeleid',
};

/** In one line, whatever was put in between its parts. */
const inOneLine = (words: string): string =>
  words.replaceAll('\u00a0', ' ').replaceAll(/\s*(?:·|\n)+\s*/g, ' · ');

describe('when, from where and how much is inferred', () => {
  it.each(
    ['diagram', 'swimlane', 'list', 'matrix'].flatMap((as) => [
      { as, width: 1440, height: 900 },
      { as, width: 390, height: 844 },
    ]),
  )('is in sight beside a $as of $width by $height', async ({ as, width, height }) => {
    const page = await visit(`?view=besluitvorming&as=${as}`, { viewport: { width, height } });
    await page.waitForSelector('[data-provenance]');
    expect(inOneLine(await told(page))).toBe(`Zo was het op 18 januari 2012 · ${SHARES[as]}`);
  });

  it.each(['diagram', 'swimlane', 'list', 'matrix'])('is printed with a %s', async (as) => {
    const page = await visit(`?view=besluitvorming&as=${as}`);
    await page.waitForSelector('[data-provenance]');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-provenance]').isVisible()).toBe(true);
    expect(inOneLine(await page.innerText('[data-provenance]'))).toContain(SHARES[as]);
  });

  it.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])('is in sight on a stage of $width by $height, with the key of the dash', async (viewport) => {
    const page = await visit(STAGE, { viewport });
    const words = await told(page);
    expect(words).toMatch(
      /Zo was het op 18 januari 2012 · (?:dia \d+, beeld )?dia 9–11 · 1 van 7 lijnen afgeleid/,
    );
    expect(await page.innerText('main')).toContain('Afgeleid');
    await shoot(page, `stage-provenance-${viewport.width}`);
  });

  it('is in sight under a frame', async () => {
    const page = await visit('?embed=1', { viewport: { width: 720, height: 560 } });
    expect(await page.locator('body').innerText()).toContain(
      'Zo was het op 18 januari 2012 · dia 9–11 · 1 van 7 lijnen afgeleid',
    );
  });
});
