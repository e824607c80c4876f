import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { largeGraphFile } from '../fixtures/large-graph.ts';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const BODIES = 3_000;
/** What a page may hold of a list, whatever is in the file. */
const MOST_ELEMENTS = 6_000;
/** Presses of a key within which sixty entries are passed: each has a few buttons. */
const MOST_PRESSES = 400;

/** A graph of thousands, and in which every second body sits in one that has two towns in it. */
const file = () => {
  const large = largeGraphFile(BODIES);
  const [evidence] = large.bodies.map((body) => body.evidence);
  const memberships = large.bodies.slice(2).map(({ id }, number) => ({
    id: `m${number}`,
    member: number % 2 === 0 ? 'b0' : 'b1',
    body: id,
    role: 'member',
    extent: 'full',
    evidence,
  }));
  return { ...large, memberships };
};

/** The same, in which all sit in the first. */
const crowded = () => {
  const { memberships, ...rest } = file();
  const all = memberships.map((membership, number) => ({
    ...membership,
    member: `b${number + 2}`,
    body: 'b0',
  }));
  return { ...rest, memberships: all };
};

const site = openSite(() => ({
  '/data/crowded.json': { body: JSON.stringify(crowded()) },
  '/data/crowded.layouts.nl.wide.json': { body: '{}' },
  '/data/large.json': { body: JSON.stringify(file()) },
  '/data/large.layouts.nl.wide.json': { body: '{}' },
}));

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

/** Scrolls on until something is there; what is in sight on the way is drawn. */
const scrollTo = async (page: Page, wanted: string): Promise<void> => {
  for (let turn = 0; turn < 400 && (await page.locator(wanted).count()) === 0; turn++) {
    await page.mouse.wheel(0, 100_000);
    await page.waitForTimeout(50);
  }
  await page.locator(wanted).scrollIntoViewIfNeeded();
};

describe(`a graph of ${BODIES} bodies`, () => {
  it('is a list that holds what is in sight, and all of it can be reached', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}?graph=large&as=list&fold=none`,
    );
    await untilReady(page);
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    const entry = page.locator('li[data-body="b0"]');
    expect(await entry.getAttribute('aria-setsize')).toBe('1000');
    expect(await entry.getAttribute('aria-posinset')).toBe('1');
    await entry.hover();
    await scrollTo(page, 'li[data-body="b2999"]');
    expect(await page.getAttribute('li[data-body="b2999"]', 'aria-posinset')).toBe('1000');
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    // By key too: what comes next is there before it is gone to.
    const focused = () =>
      document.activeElement?.closest('[data-body]')?.getAttribute('data-body') ?? null;
    await page.locator('li[data-body="b2970"] button').first().focus();
    const passed = new Set(['b2970']);
    for (let turn = 0; turn < MOST_PRESSES && !passed.has('b2910'); turn++) {
      await page.keyboard.press('Shift+Tab');
      passed.add((await page.evaluate(focused)) ?? 'none of the list');
    }
    const upwards = Array.from({ length: 61 }, (_, number) => `b${2970 - number}`);
    expect([...passed]).toEqual(upwards);
    expectQuiet();
    await close();
  });

  it('lets a reader find their member by name where thousands take part', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}?graph=crowded&as=list&lens=b7`,
    );
    await untilReady(page);
    const members = page.locator('aside [data-member]');
    expect(await members.count()).toBeLessThan(70);
    await page.locator('aside').getByRole('searchbox').fill('NUMMER 2718');
    await page.locator('aside [data-member="b2718"]').click();
    await page.waitForSelector('[data-lens="b2718"]');
    await page.locator('aside').getByRole('searchbox').fill('zo heet niemand');
    await page.locator('aside').getByText('Geen naam heeft deze letters.').waitFor();
    expect(await members.count()).toBe(1);
    expectQuiet();
    await close();
  });

  it.each(['in a worker', 'where no worker can be had'])('is searched %s', async (where) => {
    const { page, close } = await openPage(site.browser, `${site.url}?graph=large`);
    await untilReady(page);
    if (where !== 'in a worker') await page.route('**/search-worker-*', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('nummer 2718');
    const first = page.getByRole('option').first();
    await expect.poll(() => first.getAttribute('data-found'), { timeout: 60_000 }).toBe('b2718');
    const searching = page.workers().filter((worker) => worker.url().includes('search-worker'));
    expect(searching).toHaveLength(where === 'in a worker' ? 1 : 0);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('select=b2718'));
    await close();
  });

  it('is a table that holds what is in sight, is sorted whole, and printed whole', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}?graph=large&as=matrix`,
    );
    await untilReady(page);
    const table = page.locator('table');
    const rows = page.locator('tbody tr[data-body]');
    expect(await table.getAttribute('aria-rowcount')).toBe(String(BODIES));
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    expect(await rows.first().getAttribute('aria-rowindex')).toBe('2');
    await page.getByRole('button', { name: /rgaan/ }).first().click();
    await page.getByRole('button', { name: /rgaan/ }).first().click();
    expect(await rows.first().getAttribute('data-body')).toBe('b999');
    await rows.first().hover();
    await scrollTo(page, `tr[aria-rowindex="${BODIES - 1}"]`);
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await rows.count()).toBe(BODIES - 2);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => elements(page)).toBeLessThan(MOST_ELEMENTS);
    expectQuiet();
    await close();
  });
});
