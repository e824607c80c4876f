import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilWhole } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const FOLDER = new URL('../fixtures/holes/', import.meta.url);
const HOLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const text = readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8');

const site = openSite({
  ...Object.fromEntries(
    HOLES.map((hole) => [
      `/data/hole-${hole}.json`,
      { body: readFileSync(new URL(`${hole}.json`, FOLDER)) },
    ]),
  ),
  '/data/marked.json': { body: `\ufeff${text}` },
  '/data/wide.json': { body: Buffer.from(`\ufeff${text}`, 'utf16le') },
  '/data/old.json': { body: Buffer.from(text, 'latin1') },
});

const isUnharmed = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      !Object.keys(window).some((name) => /hacked|polluted|pwned/i.test(name)) &&
      Object.keys(Object.prototype).length === 0 &&
      !Reflect.has({}, 'polluted'),
  );

const state = (page: Page) => page.locator('html').getAttribute('data-state');

const openMap = async (address: string) => {
  const opened = await openPage(site.browser, 'about:blank');
  const { page } = opened;
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  // A box that a file opens by itself would hold up the page.
  page.on('dialog', (dialog) => uncaught.push(dialog.message()));
  await page.goto(`${site.url}${address}`);
  await page.waitForSelector('html[data-state="ready"], html[data-state="error"]', {
    state: 'attached',
  });
  await untilWhole(page);
  return { ...opened, uncaught };
};

/** What was refused leads back to the map; what was let in can be used. */
const useWhatIsThere = async (page: Page): Promise<void> => {
  if ((await state(page)) === 'error') {
    expect(await page.locator('[data-problem]').innerText()).not.toBe('');
    await page.getByRole('link', { name: /Naar de kaart van/ }).click();
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    await untilWhole(page);
  }
  const body = page.locator('button[data-body]').first();
  const id = await body.getAttribute('data-body');
  await body.click();
  await page.locator(`[data-body="${id}"][aria-current="true"]`).first().waitFor();
};

describe('a file that once got through somewhere', () => {
  it.each(HOLES)('is told or is harmless, and the map can be used: %s', async (hole) => {
    const { page, uncaught, close } = await openMap(`?graph=hole-${hole}`);
    expect(await isUnharmed(page)).toBe(true);
    await useWhatIsThere(page);
    expect(await isUnharmed(page)).toBe(true);
    expect(uncaught).toEqual([]);
    await close();
  });
});

describe('the letters of a file', () => {
  it.each(['marked', 'wide'])('are read, whichever Unicode they are in: %s', async (name) => {
    const { page, uncaught, close } = await openMap(`?graph=${name}`);
    expect(await state(page)).toBe('ready');
    expect(await page.getByText('Noord-Veluwe').first().isVisible()).toBe(true);
    await useWhatIsThere(page);
    expect(uncaught).toEqual([]);
    await close();
  });

  it('are told by the word in which they are no Unicode', async () => {
    const { page, uncaught, close } = await openMap('?graph=old');
    expect(await page.locator('[data-problem="graph-invalid"]').innerText()).toContain('UTF-8');
    await useWhatIsThere(page);
    expect(uncaught).toEqual([]);
    await close();
  });
});
