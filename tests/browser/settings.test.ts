import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type OpenPage, openPage, untilReady } from './support/browser.ts';
import { type Deployed, putDown } from './support/deployed.ts';

let browser: Browser;
let site: Deployed;
let open: OpenPage;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  site = await putDown();
});
afterEach(async () => {
  await open.close();
  await site.close();
});
afterAll(() => browser.close());

const visit = async (path = ''): Promise<Page> => {
  open = await openPage(browser, site.url + path);
  await untilReady(open.page);
  return open.page;
};
const told = (page: Page) => page.getByRole('status', { name: 'Meldingen' }).innerText();

describe('the settings of a deployment', () => {
  it('are read at run time: title, colours, language, view and what readers may do', async () => {
    site.write('config.json', {
      title: { nl: 'Onze kaart', en: 'Our map' },
      view: 'raad',
      languages: ['en', 'nl'],
      theme: 'dark',
      tokens: { accent: '#ffd166' },
      ownFiles: false,
      logo: { src: 'favicon.svg', text: 'Gemeente Voorbeeld' },
    });
    const page = await visit();
    expect(await page.locator('button[data-name]').innerText()).toContain('Our map');
    expect(await page.getByRole('img', { name: 'Gemeente Voorbeeld' }).isVisible()).toBe(true);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    const accent = await page.evaluate(() => document.documentElement.style.cssText);
    expect(accent).toContain('--accent: #ffd166');
    expect(await page.locator('nav [aria-current="page"]').getAttribute('href')).toContain('raad/');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.getByRole('button', { name: 'Own map' }).count()).toBe(0);
    open.expectQuiet();
  });

  it.each([
    ['broken', '{"title": "Onze', 'overgeslagen: config.json.'],
    ['of a newer version', '{"version": 9, "title": "Later"}', 'config.json (version 9)'],
    ['partly unknown', '{"title": 7, "theme": "dark"}', 'overgeslagen: config.json: title'],
  ])('that are %s are told once, and the map is as always', async (_, text, sentence) => {
    site.write('config.json', text);
    const page = await visit('besluitvorming/');
    expect(await told(page)).toContain(sentence);
    expect((await told(page)).split(sentence)).toHaveLength(2);
    expect(await page.locator('button[data-name]').innerText()).toContain('Bestuurskaart');
    open.expectQuiet();
  });

  it('keep a file away from where it may not come from', async () => {
    site.write('config.json', { sources: ['data/'] });
    open = await openPage(browser, `${site.url}?data=docs/examples/smallest.json`);
    await open.page.locator('[data-problem="data-address-refused"]').waitFor();
    const page = await visit('?data=data/noord-veluwe.json');
    expect(await page.locator('button[data-name]').innerText()).toContain('Noord-Veluwe');
  });
});

describe('a page whose script', () => {
  it('does not come says so, and leads to the list', async () => {
    open = await openPage(browser, 'about:blank').catch(() => openPage(browser, site.url));
    const { page } = open;
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(`${site.url}besluitvorming/?step=4`);
    const line = page.getByText('kan hier nog niet worden bediend');
    await line.waitFor({ timeout: 12_000 });
    expect(await page.locator('[data-body="dagelijks-bestuur"]:visible').count()).toBe(1);
    await page.getByRole('link', { name: 'Lees dit beeld als lijst' }).click();
    expect(new URL(page.url()).pathname).toBe('/kaart/besluitvorming/list/');
  });

  it('comes says nothing', async () => {
    const page = await visit();
    expect(await page.locator('[data-unanswered]').count()).toBe(0);
  });
});

it('an unknown path on a host that answers with its first page leads to the map', async () => {
  await site.close();
  site = await putDown(true);
  open = await openPage(browser, `${site.url}weg/en/verder?view=raad`);
  await open.page.waitForURL(`${site.url}?view=raad`);
  await untilReady(open.page);
});
