import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, shoot, untilReady } from './support/browser.ts';
import { LACKING } from './support/lacking.ts';

const FILE = new URL('../../dist-single/index.html', import.meta.url);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = async (query: string) => {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(`${FILE.href}${query}`);
  await untilReady(page);
  return { page, wrong };
};

const lit = (page: Page) => page.locator('[data-body]:not([data-dimmed])').count();

it('is one file that opens from disk, without a network, at any picture', async () => {
  expect(existsSync(FILE)).toBe(true);
  const { page, wrong } = await open('?view=besluitvorming&step=4&lens=ermelo');
  await page.waitForSelector('[data-told="db-vraagt-advies"]');
  expect(await lit(page)).toBeGreaterThan(0);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /zoek/i }).fill('portefeuillehouders');
  await page.waitForSelector('[data-found]');
  await shoot(page, 'single-file');
  expect(wrong).toEqual([]);
  await page.context().close();
});

it('lays out what was not laid out ahead, in a worker of its own', async () => {
  const { page, wrong } = await open('?select=gemeenten');
  await page.getByRole('button', { name: 'Toon de onderdelen erin' }).click();
  await page.waitForSelector('[data-body="ermelo"]');
  expect(await page.evaluate(() => performance.getEntriesByName('layout').length)).toBe(1);
  // Without the engine the bodies would stand in plain rows, and a notice would say so.
  expect(await page.getByRole('status', { name: 'Meldingen' }).innerText()).toBe('');
  expect(wrong).toEqual([]);
  await page.context().close();
});

it.each(Object.entries(LACKING))('says why there is no map, without %s', async (_, take) => {
  const context = await browser.newContext({ offline: true });
  await context.addInitScript(take);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(FILE.href);
  await page.getByText('Deze kaart werkt niet in deze browser.').waitFor();
  expect(wrong).toEqual([]);
  await context.close();
});
