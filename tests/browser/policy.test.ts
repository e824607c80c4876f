import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { headersIn } from '../../src/build/release/header-files.ts';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

/** Opens the map as a visitor's browser does, and notes whatever its policy refuses. */
const visit = async (address: string, serviceWorkers: 'allow' | 'block' = 'allow') => {
  const opened = await openPage(site.browser, 'about:blank', { serviceWorkers });
  await opened.page.context().addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await opened.page.goto(`${site.url}${address}`);
  await untilReady(opened.page);
  return opened;
};

const refusedBy = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'refused'));

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

describe('the policy of a page, with Trusted Types on', () => {
  it('refuses nothing that a reader does: workers, pictures, dialogs, a service worker', async () => {
    const { page, close } = await visit('structuur/?select=gemeenten');
    await press(page, 'Toon de onderdelen erin');
    await page.waitForSelector('[data-body="ermelo"]');
    expect(await page.evaluate(() => performance.getEntriesByName('layout').length)).toBe(1);
    await press(page, 'Lijst');
    await page.waitForSelector('article [data-body]');
    await press(page, 'Tabel');
    await page.locator('table').first().waitFor();
    await press(page, 'Diagram');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /zoek/ }).fill('raad');
    await page.waitForSelector('[data-found]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    expect(await refusedBy(page)).toEqual([]);
    for (const address of ['besluitvorming/?step=4', '?story=greep-op-samenwerking', '?embed=1']) {
      await page.goto(`${site.url}${address}`);
      await untilReady(page);
      expect(await refusedBy(page), address).toEqual([]);
    }
    await close();
  });

  it('lets the worker come that checks a large file', async () => {
    const { page, close } = await visit('', 'block');
    const large = await (await fetch(`${site.url}data/noord-veluwe.json`)).text();
    await page.route('**/large.json', (route) =>
      route.fulfill({ body: large + ' '.repeat(300_000) }),
    );
    const started = page.waitForEvent('worker');
    await page.goto(`${site.url}?data=large.json`);
    expect((await started).url()).toContain('/assets/parse-worker-');
    await untilReady(page);
    expect(await refusedBy(page)).toEqual([]);
    await close();
  });

  it('lets no text become a script, and no other policy be made', async () => {
    const { page, close } = await visit('');
    const done = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        worker: () => new Worker('https://elsewhere.example/worker.js'),
        ownWorker: () => new Worker('./service-worker.js'),
        script: () => {
          document.createElement('script').src = 'https://elsewhere.example/a.js';
        },
        html: () => {
          document.createElement('p').innerHTML = '<b>x</b>';
        },
        policy: () => {
          const types = Reflect.get(window, 'trustedTypes');
          types.createPolicy('default', { createScriptURL: (address: string) => address });
        },
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [name];
        } catch {
          return [];
        }
      });
    });
    expect(done).toEqual([]);
    await close();
  });
});

describe('the windows of a map', () => {
  it('are shut off from the page of another host that opened them', async () => {
    const headers = headersIn(
      readFileSync(new URL('../../dist/_headers', import.meta.url), 'utf8'),
    );
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    const page = await (await site.browser.newContext()).newPage();
    const elsewhere = site.url.replace('127.0.0.1', 'localhost');
    await page.route(`${elsewhere}elsewhere`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>' }),
    );
    await page.goto(`${elsewhere}elsewhere`);
    const [map] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((address) => void window.open(address), site.url),
    ]);
    await untilReady(map);
    expect(await map.evaluate(() => window.opener)).toBe(null);
    await page.context().close();
  });
});
