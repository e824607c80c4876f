import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { jumpTo, STORY } from './support/stage.ts';

const site = openSite();

/** Opens an empty page that notes what is uncaught, and runs something before any page of the map. */
const openAfter = async (before: (rubbish: string) => void, rubbish = '') => {
  const opened = await openPage(site.browser, 'about:blank');
  const uncaught: string[] = [];
  opened.page.on('pageerror', (error) => uncaught.push(String(error)));
  await opened.page.context().addInitScript(before, rubbish);
  return { ...opened, uncaught };
};

/** What a reader and a presenter do, where things may be kept. */
const useAll = async (page: Page): Promise<void> => {
  await page.goto(site.url);
  await untilReady(page);
  await page.locator('button[data-body="dagelijks-bestuur"]').click();
  await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
  await page.goto(`${site.url}${STORY}`);
  await untilReady(page);
  await jumpTo(page, 'stelling-3');
  await page.keyboard.press('e');
  await expect
    .poll(() => page.locator('[data-hands="agree"]').innerText())
    .toMatch(/^\D*1\s*100%\D*$/);
};

describe('what a browser keeps', () => {
  it('is not asked for where it may not be', async () => {
    const { page, uncaught, close } = await openAfter(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await useAll(page);
    expect(uncaught).toEqual([]);
    await close();
  });

  it('is not kept where there is no room', async () => {
    const { page, uncaught, close } = await openAfter(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await useAll(page);
    expect(uncaught).toEqual([]);
    await close();
  });

  it.each([
    ['no JSON', '{"id":'],
    ['another kind of value', '[[[]]]'],
    ['null', 'null'],
    ['a prototype', '{"__proto__":{"id":"x"},"constructor":1}'],
    ['numbers that nothing can follow', '[["stelling-3",{"agree":1e308,"disagree":-1}]]'],
    [
      'a session without a time',
      '{"id":"0123456789abcdef0123456789abcdef","timer":{"before":"x"}}',
    ],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ])('may hold %s, in every place', async (_, rubbish) => {
    const { page, uncaught, close } = await openAfter((text) => {
      if (!window.location.protocol.startsWith('http')) return;
      sessionStorage.setItem('bestuurskaart:session', text);
      const plan = 'plan:noord-veluwe:greep-op-samenwerking';
      for (const key of ['theme', 'notes-size', 'hands:noord-veluwe', plan]) {
        localStorage.setItem(`bestuurskaart:${key}`, text);
      }
    }, rubbish);
    await useAll(page);
    const [console] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('v')]);
    console.on('pageerror', (error) => uncaught.push(String(error)));
    await console.locator('[data-console] nav button[aria-current]').waitFor();
    await page.keyboard.press('PageDown');
    expect(uncaught).toEqual([]);
    await close();
  });
});

describe('a part of the page', () => {
  it('that threw is opened again when the reader asks for it', async () => {
    const { page, close } = await openAfter(() => {
      let isBroken = true;
      const { showModal } = HTMLDialogElement.prototype;
      HTMLDialogElement.prototype.showModal = function () {
        if (isBroken) throw new Error('broken');
        showModal.call(this);
      };
      Object.assign(window, {
        mend: () => {
          isBroken = false;
        },
      });
    });
    await page.goto(site.url);
    await untilReady(page);
    await page.keyboard.press('/');
    const broken = page.locator('[data-broken]');
    await broken.waitFor();
    await page.locator('button[data-body="dagelijks-bestuur"]').click();
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    await broken.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await broken.waitFor();
    await page.evaluate(() => Reflect.get(window, 'mend')());
    await broken.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('combobox', { name: /zoek/ }).waitFor();
    expect(await broken.count()).toBe(0);
    await close();
  });

  it('that could not be had is asked for again', async () => {
    const { page, close } = await openPage(site.browser, 'about:blank');
    // From the start: it is fetched ahead, on a quick machine before anybody asks for it.
    const PART = /assets\/shortcuts-dialog-.*\.js/;
    await page.route(PART, (route) => route.abort());
    await page.goto(site.url);
    await untilReady(page);
    await page.keyboard.press('?');
    const broken = page.locator('[data-broken]');
    await broken.waitFor();
    await page.unroute(PART);
    await broken.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    await close();
  });
});

describe('a part that could not be had', () => {
  const told = (page: Page) => page.locator('[role="alert"], [data-broken]');

  it('is told once, where it was asked for, and when and from where stays in sight', async () => {
    const { page, close } = await openPage(site.browser, 'about:blank');
    const PARTS = /assets\/(?:table|provenance-as)-.*\.js/;
    await page.route(PARTS, (route) => route.abort());
    await page.goto(site.url);
    await untilReady(page);
    await page.getByRole('button', { name: 'Tabel' }).click();
    await told(page).first().waitFor();
    await page.waitForTimeout(500);
    expect(await told(page).count()).toBe(1);
    expect(await page.getByText('Controleer de verbinding').count()).toBe(0);
    const line = page.locator('[data-provenance]').first();
    expect(await line.innerText()).toMatch(/18 januari 2012.*dia/s);
    expect(await line.innerText()).not.toContain('afgeleid');
    await shoot(page, 'part-missing-1440-light');
    await close();
  });

  it('and has no place of its own is told once beside the map', async () => {
    const { page, close } = await openPage(site.browser, 'about:blank');
    await page.route(/assets\/choice-words-.*\.js/, (route) => route.abort());
    await page.goto(site.url);
    await untilReady(page);
    for (const body of ['dagelijks-bestuur', 'gemeenten']) {
      await page.locator(`button[data-body="${body}"]`).click();
      await page.waitForSelector(`[data-body="${body}"][aria-current="true"]`);
    }
    await page.getByText('Controleer de verbinding').waitFor();
    expect(await page.getByText('Controleer de verbinding').count()).toBe(1);
    expect(await told(page).count()).toBe(0);
    await close();
  });
});

describe('a layout that nothing can make', () => {
  const LAYOUT = /assets\/(?:browser-layout|plain-client)-.*\.js/;

  it('leaves the picture, with one line', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?select=gemeenten`);
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(String(error)));
    await untilReady(page);
    await page.route(LAYOUT, (route) => route.abort());
    // A server that is not there is no newer version.
    await page.route('**/kaart/', (route) => route.abort());
    await page.getByRole('button', { name: 'Toon de onderdelen erin' }).click();
    await page.getByRole('status').getByText('Controleer de verbinding').waitFor();
    await untilReady(page);
    expect(await page.locator('button[data-body]').count()).toBeGreaterThan(3);
    await page.locator('button[data-body="dagelijks-bestuur"]').click();
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    expect(uncaught).toEqual([]);
    await close();
  });

  it('leaves the list where there is no picture yet', async () => {
    const { page, close } = await openPage(site.browser, 'about:blank');
    await page.route(LAYOUT, (route) => route.fulfill({ status: 404 }));
    await page.route('**/data/*.layouts.*.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.url}?view=raad`);
    await page.waitForSelector('article [data-body]');
    await untilReady(page);
    await close();
  });
});
