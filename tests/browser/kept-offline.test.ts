import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { type Override, serveSite } from './support/site.ts';

const site = openSite();

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
