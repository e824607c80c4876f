import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  FIREFOX_PATH,
  type FirefoxPage,
  launchFirefox,
  openInFirefox,
  untilReadyInFirefox,
} from './support/firefox.ts';
import { serveHost } from './support/host.ts';
import { type Site, serveSite } from './support/site.ts';

const file = JSON.parse(
  readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
const VIEWS: readonly string[] = file.views.map(({ id }: { id: string }) => id);
const own = structuredClone(file);
own.bodies.find(({ id }: { id: string }) => id === 'dagelijks-bestuur').name.nl = 'Eigen Bestuur';

/** Counts the pages of a printed file, whose objects Firefox packs into streams. */
const pagesIn = (pdf: Buffer): number => {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].reduce((sum, packed) => {
    const from = packed.index + packed[0].length;
    const objects = inflateSync(pdf.subarray(from, text.indexOf('endstream', from)));
    return sum + (objects.toString('latin1').match(/\/Type ?\/Page\b/g) ?? []).length;
  }, 0);
};

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

describe.skipIf(!FIREFOX_PATH)('in Firefox', () => {
  let browser: Browser;
  let site: Site;
  let host: Site;
  let open: FirefoxPage | null = null;
  beforeAll(async () => {
    site = await serveSite({
      '/data/own.json': { body: JSON.stringify(own) },
      '/data/own.layouts.nl.wide.json': { body: '{}' },
    });
    host = await serveHost([site], {
      component: `<bestuurs-kaart src="${site.url}" id="one" view="raad"></bestuurs-kaart>`,
    });
    browser = await launchFirefox();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), host.close()]);
  });
  afterEach(async () => {
    await open?.page.browserContext().close();
    open = null;
  });

  const visit = async (path: string): Promise<Page> => {
    open = await openInFirefox(browser, `${site.url}${path}`);
    await untilReadyInFirefox(open.page);
    return open.page;
  };

  it.each(VIEWS)('the view %s is drawn, and told as a list', async (view) => {
    const page = await visit(`${view}/`);
    expect((await page.$$('button[data-body]')).length).toBeGreaterThan(3);
    await page.goto(`${site.url}?view=${view}&as=list`);
    await untilReadyInFirefox(page);
    expect((await textOf(page, 'main')).length).toBeGreaterThan(500);
    open?.expectQuiet();
  });

  it('a body is chosen by pointer and by keyboard, and told', async () => {
    const page = await visit('');
    await page.click('button[data-body="dagelijks-bestuur"]');
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    expect(await textOf(page, 'aside')).toContain('Dagelijks Bestuur');
    expect(new URL(page.url()).searchParams.get('select')).toBe('dagelijks-bestuur');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[aria-current="true"][data-body]', { hidden: true });
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('portefeuillehouders');
    await page.waitForSelector('[data-found]');
    open?.expectQuiet();
  });

  it('a process is walked step by step', async () => {
    const page = await visit('?view=besluitvorming&step=1');
    await page.waitForSelector('[data-told="voorstel-uit-ao"]');
    await page.keyboard.press('PageDown');
    await page.waitForSelector('[data-told="bespreken-met-management"]');
    open?.expectQuiet();
  });

  it('a story is told on the stage', async () => {
    const page = await visit('?story=greep-op-samenwerking');
    const scenes: readonly { readonly id: string }[] = file.stories[0].scenes;
    await page.waitForSelector(`main[data-scene="${scenes[0]?.id}"]`);
    await page.keyboard.press('PageDown');
    await page.waitForSelector(`main[data-scene="${scenes[1]?.id}"]`);
    open?.expectQuiet();
  });

  it('a page of others holds it in a frame', async () => {
    open = await openInFirefox(browser, `${host.url}component`);
    const { page } = open;
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'ready'));
    const frame = page.frames().find((other) => other.url().includes('embed=1'));
    await frame?.waitForSelector('button[data-body="gemeenteraden"]');
    await frame?.$eval('button[data-body="gemeenteraden"]', (card) =>
      (card as HTMLButtonElement).click(),
    );
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'select'));
    open.expectQuiet();
  });

  it('a file of its own is laid out in the page', async () => {
    const page = await visit('?graph=own');
    expect(await textOf(page, 'button[data-body="dagelijks-bestuur"]')).toContain('Eigen Bestuur');
    open?.expectQuiet();
  });

  it('everything is there without a network after one visit', async () => {
    const kept = await serveSite();
    open = await openInFirefox(browser, kept.url);
    const { page } = open;
    await untilReadyInFirefox(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await kept.close();
    await page.goto(`${kept.url}raad/`);
    await untilReadyInFirefox(page);
    expect((await page.$$('button[data-body]')).length).toBeGreaterThan(3);
  });

  it('prints each sheet of a handout on a page of its own, with no long word cut, and no page more', async () => {
    const page = await visit('?story=greep-op-samenwerking&handout=scenes');
    const sheets = await page.$$eval('[data-sheet]', (all) => all.length);
    expect(sheets).toBe(1 + file.stories[0].scenes.length);
    const cut = await page.$$eval(
      '[data-sheet] > div p',
      (all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
    );
    expect(cut).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4', landscape: true });
    expect(pagesIn(Buffer.from(pdf))).toBe(sheets);
  });
});
