import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { type Override, serveSite } from './support/site.ts';
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
    const { page, close } = await openPage(site.browser, site.url);
    await untilReady(page);
    await page.context().setOffline(true);
    await page.keyboard.press('?');
    const broken = page.locator('[data-broken]');
    await broken.waitFor();
    await page.context().setOffline(false);
    await broken.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
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

describe('the service worker', () => {
  it('of a version that comes in by half does not take the place of a whole one', async () => {
    const overrides: Record<string, Override> = {};
    const map = await serveSite(overrides);
    const { page, close } = await openPage(site.browser, map.url, { serviceWorkers: 'allow' });
    await untilReady(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const built = (file: string) =>
      readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
    // Another list of files, of which one is gone.
    overrides['/service-worker.js'] = {
      type: 'text/javascript',
      body: built('service-worker.js').replace(
        /(\{"revision":")[0-9a-f]+(","url":"raad\/index.html"\})/,
        '$1renewed$2',
      ),
    };
    overrides['/raad/index.html'] = { status: 404 };
    overrides['/raad/'] = { status: 404 };
    const ended = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const installing = new Promise<string>((resolve) => {
        registration?.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        });
      });
      await registration?.update().catch(() => undefined);
      return installing;
    });
    expect(ended).toBe('redundant');
    expect(await page.locator('[data-new-version]').count()).toBe(0);
    await page.context().setOffline(true);
    await map.close();
    await page.goto(`${map.url}raad/`);
    await untilReady(page);
    await page.locator('button[data-body="gemeenteraden"]').click();
    await page.waitForSelector('[data-body="gemeenteraden"][aria-current="true"]');
    await close();
  });

  const kept = (page: Page) =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const graphs = names.find((name) => name.startsWith('graphs '));
      return graphs === undefined
        ? []
        : (await (await caches.open(graphs)).keys()).map(({ url }) => url);
    });

  it('keeps no wrong answer, and no more graphs than it has room for', async () => {
    const overrides: Record<string, Override> = {};
    const map = await serveSite(overrides);
    const { page, close } = await openPage(site.browser, map.url, { serviceWorkers: 'allow' });
    await untilReady(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const ask = (file: string) =>
      page.evaluate(async (path) => (await fetch(path)).status, `data/${file}.json`);
    const good = { body: '{"bodies": [], "relations": []}' };

    overrides['/data/one.json'] = good;
    expect(await ask('one')).toBe(200);
    await expect.poll(() => kept(page)).toContain(`${map.url}data/one.json`);
    for (const wrong of [
      { type: 'text/html', body: '<p>Log in</p>' },
      { body: '{"bodies": [' },
      { body: '[]' },
      { status: 206, body: good.body },
      { status: 403, body: good.body },
      { status: 500 },
    ]) {
      overrides['/data/one.json'] = wrong;
      overrides['/data/two.json'] = wrong;
      expect(await ask('one'), JSON.stringify(wrong)).toBe(200);
      expect(
        await page.evaluate(async () => (await fetch('data/one.json')).json()),
        JSON.stringify(wrong),
      ).toEqual({ bodies: [], relations: [] });
      await ask('two');
      expect(await kept(page)).not.toContain(`${map.url}data/two.json`);
    }

    for (let number = 0; number < 60; number++) {
      overrides[`/data/many-${number}.json`] = good;
      await ask(`many-${number}`);
    }
    await expect.poll(async () => (await kept(page)).length).toBe(48);
    expect(await kept(page)).toContain(`${map.url}data/many-59.json`);
    await close();
    await map.close();
  });
});
