import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openVisits } from './support/open-visits.ts';

const { visit } = openVisits();

const CLOSE = 'aside button[aria-label]';

/** Each takes away what it is pressed on, or puts something else in its place. */
const PRESSES = [
  ['closes an answer', '?ask=advice', CLOSE],
  ['closes a body', '?select=dagelijks-bestuur', CLOSE],
  ['closes a step', '?view=besluitvorming&step=4', CLOSE],
  ['closes a route', '?view=besluitvorming&route=ambtelijk-overleg~gemeenteraden', CLOSE],
  ['chooses a municipality', '?ask=seats', 'aside [data-member="ermelo"]'],
  ['follows what an answer rests on', '?ask=advice', 'aside [data-answer] li button'],
  ['opens a line of a body', '?select=dagelijks-bestuur', 'aside li button'],
  ['goes a way', '?view=besluitvorming&step=4', '[data-choice]'],
  ['forgets a municipality', '?lens=ermelo', 'header button:has-text("Ermelo")'],
  ['opens a body from the table', '?as=matrix', 'tbody th button'],
] as const;

const press = async (page: Page, selector: string) => {
  await page.locator(selector).filter({ visible: true }).first().press('Enter');
};

/** In which part of the page the focus is; `null`: on nothing. */
const focusIn = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('aside, main')?.tagName ?? null);

describe('the focus is on something when a reader with keys alone', () => {
  it.each(PRESSES)('%s', async (_, query, selector) => {
    const page = await visit(query);
    const before = new URL(page.url()).search;
    await press(page, selector);
    await expect.poll(() => new URL(page.url()).search).not.toBe(before);
    const isOfPanel = selector.startsWith('aside') || selector === '[data-choice]';
    await expect.poll(() => focusIn(page)).toBe(isOfPanel ? 'ASIDE' : 'MAIN');
  });

  it('closes an answer on a phone, where its panel goes down', async () => {
    const page = await visit('?ask=advice', { viewport: { width: 390, height: 844 } });
    await press(page, CLOSE);
    await expect.poll(() => focusIn(page)).toBe('MAIN');
  });
});
