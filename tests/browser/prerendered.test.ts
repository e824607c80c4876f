import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSameBeforeAndAfter, withoutScript } from './support/before-and-after.ts';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { type Site, serveSite } from './support/site.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
] as const;

const file = JSON.parse(
  readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
file.bodies.find(({ id }: { id: string }) => id === 'dagelijks-bestuur').name.nl = 'Nieuw Bestuur';

const site = openSite();
let changed: Site;
beforeAll(async () => {
  changed = await serveSite({ '/data/noord-veluwe.json': { body: JSON.stringify(file) } });
});
afterAll(() => changed.close());

/** The bodies that are drawn wholly inside the picture. */
const inSight = (page: Page) =>
  page.locator('button[data-body]').evaluateAll((cards) =>
    cards
      .filter((card) => card.checkVisibility())
      .filter((card) => {
        const picture = card.closest('.react-flow')?.getBoundingClientRect();
        const { left, right, top, bottom } = card.getBoundingClientRect();
        return (
          picture !== undefined &&
          left >= picture.left &&
          right <= picture.right &&
          top >= picture.top &&
          bottom <= picture.bottom
        );
      })
      .map((card) => card.getAttribute('data-body')),
  );

describe('a page of a view', () => {
  it('looks the same before its script and after', async () => {
    await expectSameBeforeAndAfter(site, SIZES[0]);
  });

  it.each([
    ['wide', SIZES[0], ''],
    ['tall', SIZES[1], 'transities/'],
  ] as const)(
    'asks for what it was made of beside its script, once, %s',
    async (shape, viewport, address) => {
      const { page, expectQuiet, close } = await openPage(
        site.browser,
        new URL(address, site.url).href,
        { viewport },
      );
      await untilReady(page);
      const asked = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap((entry) =>
            entry instanceof PerformanceResourceTiming
              ? [{ name: new URL(entry.name).pathname, by: entry.initiatorType }]
              : [],
          ),
      );
      const files = [
        'config.json',
        'data/index.json',
        'data/noord-veluwe.json',
        `data/noord-veluwe.layouts.nl.${shape}.json`,
      ];
      for (const path of files) {
        const name = new URL(path, site.url).pathname;
        expect(asked.filter((one) => one.name === name)).toEqual([{ name, by: 'link' }]);
      }
      expectQuiet();
      await close();
    },
  );

  it('is taken over, not drawn anew', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: 'commit' });
    const card = page.locator('button[data-body="dagelijks-bestuur"]:visible');
    await card.focus();
    await card.evaluate((element) => Object.assign(element, { isFromHtml: true }));
    letGo();
    await untilReady(page);
    expect(await card.evaluate((element) => 'isFromHtml' in element)).toBe(true);
    expect(await card.evaluate((element) => document.activeElement === element)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    await context.close();
  });

  it('never flashes another picture than its URL asks for', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/assets/*.js', () => undefined);
    await page.goto(`${site.url}?view=raad&theme=dark`, { waitUntil: 'commit' });
    await page.waitForSelector('button[data-body]', { state: 'attached' });
    expect(await page.locator('button[data-body]').first().isVisible()).toBe(false);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await context.close();
    const {
      page: asked,
      expectQuiet,
      close,
    } = await openPage(site.browser, `${site.url}?view=raad`);
    await untilReady(asked);
    expect(await asked.locator('button[data-body]').first().isVisible()).toBe(true);
    expectQuiet();
    await close();
  });

  it('shows what it holds when its script can not be had', async () => {
    const page = await withoutScript(site, `${site.url}?view=raad`);
    await page.waitForSelector('button[data-body="dagelijks-bestuur"]');
    await page.context().close();
  });

  it('has its scripts compiled before they are called', async () => {
    const page = await (await fetch(site.url)).text();
    const scripts = [...page.matchAll(/(?:src|href)="(\.\/assets\/[^"]+\.js)"/g)];
    expect(scripts.length).toBeGreaterThan(1);
    for (const [, script = ''] of scripts) {
      const text = await (await fetch(new URL(script, site.url))).text();
      expect(text.slice(0, 40), script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    }
  });

  it('keeps the styles that stand in it when the whole ones can not be had', async () => {
    const context = await site.browser.newContext({ viewport: SIZES[0] });
    const page = await context.newPage();
    await page.route('**/assets/index-*.css', (route) => route.abort());
    await page.goto(site.url);
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    await page.locator('button[data-body="dagelijks-bestuur"]').click();
    await expect
      .poll(() => page.locator('aside').innerText())
      .toContain('Het dagelijks bestuur van de regio');
    const { x, width } = (await page.locator('main').boundingBox()) ?? { x: 0, width: 0 };
    expect([Math.round(x), Math.round(x + width)]).toEqual([0, 1440 - 352]);
    await context.close();
  });

  it('is drawn anew where a host refuses the styles that stand in it', async () => {
    const strict = await serveSite({}, null, {
      'Content-Security-Policy': "default-src 'self'; style-src 'self'",
    });
    const context = await site.browser.newContext({ viewport: SIZES[0] });
    const page = await context.newPage();
    await page.goto(strict.url);
    await untilReady(page);
    expect(await inSight(page)).toHaveLength(6);
    const header = page.locator('header').first();
    await page.waitForFunction(() =>
      [...document.styleSheets].some(({ href }) => href?.includes('/assets/index-')),
    );
    expect(await header.evaluate((element) => getComputedStyle(element).display)).not.toBe('block');
    await context.close();
    await strict.close();
  });

  it('is drawn anew when the file on the server is another one', async () => {
    const { page, expectQuiet, close } = await openPage(site.browser, changed.url);
    await untilReady(page);
    expect(await page.innerText('button[data-body="dagelijks-bestuur"]')).toContain(
      'Nieuw Bestuur',
    );
    expectQuiet();
    await close();
  });
});

describe('where no script runs', () => {
  it.each(SIZES)('there is the picture and the list, at $width', async (viewport) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport });
    const page = await context.newPage();
    await page.goto(`${site.url}besluitvorming/`);
    expect(await inSight(page)).toHaveLength(7);
    await shoot(page, `without-script-${viewport.width}`);
    await page.getByRole('link', { name: 'Lees dit beeld als lijst' }).click();
    expect(new URL(page.url()).pathname).toBe('/kaart/besluitvorming/list/');
    const list = await page.locator('main').ariaSnapshot();
    expect(list).toContain('heading "Besluitvorming" [level=2]');
    expect(list).toContain('heading "6. Voorstel aan de gemeenten" [level=4]');
    expect(list).toContain(
      'Het dagelijks bestuur vraagt advies aan het portefeuillehoudersoverleg.',
    );
    expect(list).not.toContain('button');
    await shoot(page, `list-without-script-${viewport.width}`);
    await page.getByRole('link', { name: 'Naar het diagram' }).click();
    await page.getByRole('link', { name: 'Rol van de raad' }).click();
    expect(new URL(page.url()).pathname).toBe('/kaart/raad/');
    await context.close();
  });
});
