import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateGraph } from '../bench/generate-graph.ts';
import { launch, openPage, shoot, untilReady, untilWhole } from './support/browser.ts';
import { type Override, type Site, serveSite } from './support/site.ts';

const text = readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8');
const hostile = () => {
  const file = JSON.parse(text);
  const [body] = file.bodies;
  body.name = {
    nl: `<img src=x onerror="window.hacked=1">${'w'.repeat(240)}`,
    en: '<script>window.hacked=1</script>',
  };
  body.description.nl = 'javascript:alert(1)';
  return JSON.stringify(file);
};

/** So large that it is checked in a worker. */
const large = JSON.stringify(generateGraph({ bodies: 350, seed: 1 }));

const FILES: Record<string, Override> = {
  '/data/dangling.json': {
    body: text.replace('"to": "dagelijks-bestuur"', '"to": "dagelijks-bestur"'),
  },
  '/data/cut.json': { body: text.slice(0, 5000) },
  '/data/comma.json': { body: text.replace(/"format":\s*2,/, '"format": 2,,') },
  '/data/empty.json': { body: '' },
  '/data/html.json': { type: 'text/html', body: '<!doctype html><p>Hallo</p>' },
  '/data/broken.json': { status: 500, body: '' },
  '/data/number.json': { body: '3' },
  '/data/no-bodies.json': { body: JSON.stringify({ ...JSON.parse(text), bodies: [] }) },
  '/data/backwards.json': { body: text.replace('"name": {', '"name": {"\u202e": 1, ') },
  '/data/table.json': { body: 'naam;afdeling\nRaad;Bestuur' },
  '/data/curly.json': { body: text.replace('"format"', '“format”') },
  '/data/large.json': { body: large },
  '/data/large.layouts.nl.wide.json': { body: '{}' },
  '/data/large-wrong.json': { body: large.replace('"lane":"', '"lane":"x-') },
  '/data/hostile.json': { body: hostile() },
  // Laid out by the build for another text than the file now has.
  '/data/hostile.layouts.nl.wide.json': { body: '{"old":{}}' },
  ...Object.fromEntries(
    ['en.wide', 'nl.tall', 'en.tall', 'nl.stage', 'en.stage'].map((which) => [
      `/data/hostile.layouts.${which}.json`,
      { body: '{"old":{}}' },
    ]),
  ),
};

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite(FILES)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('a file that is not right', () => {
  it.each([
    ['?graph=nergens', 'graph-not-found', 'bestaat niet op deze plek'],
    ['?graph=../etc', 'graph-name-invalid', 'geen naam van een kaart'],
    ['?data=https://example.org/x.json', 'data-address-refused', 'staat die plaats niet toe'],
    ['?graph=broken', 'graph-unreachable', 'kon niet worden opgehaald'],
    ['?graph=cut', 'graph-invalid', 'houdt te vroeg op'],
    ['?graph=comma', 'graph-invalid', 'Herstel die plek'],
    ['?graph=empty', 'graph-invalid', 'houdt te vroeg op'],
    ['?graph=html', 'graph-invalid', 'webpagina (HTML)'],
    ['?graph=number', 'graph-invalid', 'Hier hoort: velden tussen { en }'],
    ['?graph=no-bodies', 'graph-invalid', 'Deze lijst is leeg'],
    ['?graph=backwards', 'graph-invalid', 'leesrichting'],
    ['?graph=table', 'graph-invalid', 'CSV-bestand'],
    ['?graph=curly', 'graph-invalid', 'aanhalingstekens'],
    ['?graph=large-wrong', 'graph-invalid', 'bestaat niet in `lanes`'],
    ['?graph=dangling', 'graph-invalid', 'Bedoelt u `dagelijks-bestuur`?'],
  ])('%s: says what happened and offers a way out', async (query, code, sentence) => {
    const { page, close } = await openPage(browser, `${site.url}${query}`);
    await page.waitForSelector('html[data-state="error"]', { state: 'attached' });
    await untilWhole(page);
    const told = page.locator(`[data-problem="${code}"]`);
    expect(await told.innerText()).toContain(sentence);
    expect(await page.locator('[data-body]').count()).toBe(0);
    if (code === 'graph-invalid') await shoot(page, `problem-${query.slice(7)}-1440-light`);
    await page.getByRole('link', { name: /Naar de kaart van/ }).click();
    await untilReady(page);
    expect(await page.locator('[data-body]').count()).toBeGreaterThan(3);
    await close();
  });

  it('is checked in a worker when it is large', async () => {
    const { page, expectQuiet, close } = await openPage(browser, `${site.url}?graph=large`);
    await untilReady(page);
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(scripts.some((name) => /\/parse-worker-[^/]*\.js$/.test(name))).toBe(true);
    expect(scripts.some((name) => /\/parse-[^/w][^/]*\.js$/.test(name))).toBe(false);
    // So many are drawn on a canvas; what a reader can step to is an element all the same.
    expect(await page.locator('[data-body]').count()).toBeGreaterThan(0);
    await close();
    expectQuiet();
  });

  it('lays a changed file out itself, and shows markup as text', async () => {
    const { page, expectQuiet, close } = await openPage(
      browser,
      `${site.url}?graph=hostile&view=transities`,
    );
    await untilReady(page);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.innerText('[data-body="gemeenten"]')).toContain('<img');
    expect(await page.evaluate(() => performance.getEntriesByName('layout').length)).toBe(1);
    await shoot(page, 'hostile-1440-light');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Delen' }).click();
    await page.getByText('Bewaar dit beeld').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('&lt;img');
    expect(svg).not.toMatch(/<(?:img|script|foreignObject|!)/i);
    await close();
    expectQuiet();
  });
});
