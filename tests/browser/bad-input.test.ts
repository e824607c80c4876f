import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage, shoot, untilReady, untilWhole } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import type { Override } from './support/site.ts';

const text = readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8');
const hostile = () => {
  const file = JSON.parse(text);
  const [body] = file.bodies;
  body.name = {
    nl: `<img src=x onerror="window.hacked=1">${'w'.repeat(300)}`,
    en: '<script>window.hacked=1</script>',
  };
  body.description.nl = '\u202ejavascript:alert(1)';
  return JSON.stringify(file);
};

const FILES: Record<string, Override> = {
  '/data/dangling.json': {
    body: text.replace('"to": "dagelijks-bestuur"', '"to": "dagelijks-bestur"'),
  },
  '/data/cut.json': { body: text.slice(0, 5000) },
  '/data/comma.json': { body: text.replace('"format": 1,', '"format": 1,,') },
  '/data/empty.json': { body: '' },
  '/data/html.json': { type: 'text/html', body: '<!doctype html><p>Hallo</p>' },
  '/data/broken.json': { status: 500, body: '' },
  '/data/number.json': { body: '3' },
  '/data/no-bodies.json': { body: JSON.stringify({ ...JSON.parse(text), bodies: [] }) },
  '/data/hostile.json': { body: hostile() },
  // Laid out by the build for another text than the file now has.
  '/data/hostile.layouts.nl.json': { body: '{"old":{}}' },
};

const site = openSite(FILES);

describe('a file that is not right', () => {
  it.each([
    ['?graph=nergens', 'graph-not-found', 'bestaat niet op deze plek'],
    ['?graph=../etc', 'graph-name-invalid', 'geen naam van een kaart'],
    [
      '?data=https://example.org/x.json',
      'data-address-refused',
      'alleen bestanden van haar eigen website',
    ],
    ['?graph=broken', 'graph-unreachable', 'kon niet worden opgehaald'],
    ['?graph=cut', 'graph-invalid', 'houdt te vroeg op'],
    ['?graph=comma', 'graph-invalid', 'Herstel die plek'],
    ['?graph=empty', 'graph-invalid', 'houdt te vroeg op'],
    ['?graph=html', 'graph-invalid', 'webpagina (HTML)'],
    ['?graph=number', 'graph-invalid', 'Hier hoort: object'],
    ['?graph=no-bodies', 'graph-invalid', 'Deze lijst is leeg'],
    ['?graph=dangling', 'graph-invalid', 'Bedoelt u `dagelijks-bestuur`?'],
  ])('%s: says what happened and offers a way out', async (query, code, sentence) => {
    const { page, close } = await openPage(site.browser, `${site.url}${query}`);
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

  it('lays a changed file out itself, and shows markup as text', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}?graph=hostile&view=transities`,
    );
    await untilReady(page);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.innerText('[data-body="gemeenten"]')).toContain('<img');
    expect(await page.evaluate(() => performance.getEntriesByName('layout').length)).toBe(1);
    await shoot(page, 'hostile-1440-light');
    await close();
    expectQuiet();
  });
});
