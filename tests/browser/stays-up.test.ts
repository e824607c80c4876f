import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openAnswered } from './support/answered.ts';
import { launch, openPage, untilReady } from './support/browser.ts';
import { type Override, type Site, serveSite } from './support/site.ts';

const DATA = '**/data/noord-veluwe.json';
const LAYOUTS = '**/data/noord-veluwe.layouts.*.json';

const overrides: Record<string, Override> = {};
let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite(overrides)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const openWith = (address: string, answers: Readonly<Record<string, Answer>>) =>
  openAnswered(browser, `${site.url}${address}`, answers);

const bodies = (page: Page) => page.locator('button[data-body]').count();
const held = (page: Page) => page.locator('[data-held]');

describe('data that can not be had', () => {
  it.each<[string, Answer]>([
    ['is gone', (route) => route.fulfill({ status: 404 })],
    ['breaks the server', (route) => route.fulfill({ status: 500 })],
    [
      'is a web page',
      (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' }),
    ],
    ['is cut off', (route) => route.fulfill({ body: '{"format": 1, "meta": {' })],
    ['has no network', (route) => route.abort()],
    ['never comes', () => undefined],
  ])('because it %s: leaves the picture, and is tried again', async (_, answer) => {
    const { page, uncaught, close } = await openWith('besluitvorming/', { [DATA]: answer });
    await held(page).getByText('Dit is de kaart van 18 januari 2012').waitFor();
    expect(await page.getAttribute('html', 'data-state')).toBe('ready');
    expect(await bodies(page)).toBeGreaterThan(3);
    expect(await page.locator('nav a[href*="raad"]').first().isVisible()).toBe(true);
    expect(await held(page).getByRole('link').getAttribute('href')).toBe('../besluitvorming/list/');
    await page.unroute(DATA);
    await held(page).getByRole('button', { name: 'Opnieuw proberen' }).click();
    await held(page).waitFor({ state: 'detached' });
    await untilReady(page);
    await page.locator('button[data-body="dagelijks-bestuur"]').click();
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    expect(uncaught).toEqual([]);
    await close();
  });

  it.each([
    ['data', DATA],
    ['placements', LAYOUTS],
    ['settings', '**/config.json'],
  ])('yet: %s that come late are waited for with the picture in sight', async (_, pattern) => {
    let answer = () => {};
    const isTime = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page, uncaught, close } = await openWith('besluitvorming/', {
      [pattern]: async (route) => {
        await isTime;
        await route.continue();
      },
    });
    await page.waitForTimeout(4_000);
    expect(await bodies(page)).toBeGreaterThan(3);
    expect(await page.locator('[data-problem]').count()).toBe(0);
    answer();
    await untilReady(page);
    await page.locator('button[data-body="dagelijks-bestuur"]').click();
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    expect(uncaught).toEqual([]);
    await close();
  });

  it('is tried again by itself', async () => {
    const { page, close } = await openWith('', { [DATA]: (route) => route.abort() });
    await held(page).waitFor();
    await page.unroute(DATA);
    await held(page).waitFor({ state: 'detached' });
    await untilReady(page);
    await close();
  });

  it('is told of on a page that asks for something else, with the way to what there is', async () => {
    const { page, close } = await openWith('besluitvorming/?step=4', {
      [DATA]: (route) => route.abort(),
    });
    await page.locator('[data-problem="graph-unreachable"]').waitFor();
    await page.getByRole('link', { name: /Naar de kaart van/ }).click();
    await held(page).waitFor();
    expect(await bodies(page)).toBeGreaterThan(3);
    await page.goto(`${site.url}besluitvorming/?step=4`);
    await page.locator('[data-problem="graph-unreachable"]').waitFor();
    await page.unroute(DATA);
    await untilReady(page);
    await page.waitForSelector('[data-told]');
    await close();
  });
});

describe('what was laid out ahead', () => {
  it.each<[string, Answer]>([
    ['is gone', (route) => route.fulfill({ status: 404 })],
    ['is no JSON', (route) => route.fulfill({ body: '<p>' })],
    [
      'holds nothing but null',
      async (route) => {
        const laidOut = await (await route.fetch()).text();
        await route.fulfill({ body: laidOut.replaceAll(/"x":[\d.]+/g, '"x":null') });
      },
    ],
  ])('and %s: the picture is laid out here', async (_, answer) => {
    const { page, uncaught, close } = await openWith('', { [LAYOUTS]: answer });
    await untilReady(page);
    expect(await bodies(page)).toBeGreaterThan(3);
    expect(await page.evaluate(() => performance.getEntriesByName('layout').length)).toBe(1);
    expect(uncaught).toEqual([]);
    await close();
  });
});

describe('a worker that lays out', () => {
  const away: Readonly<Record<string, Answer>> = {
    [LAYOUTS]: (route) => route.fulfill({ status: 404 }),
  };
  it.each([
    ['answers an empty object', 'postMessage("ready"); onmessage = () => postMessage({});'],
    ['throws', 'postMessage("ready"); onmessage = () => { throw new Error("broken") };'],
    ['is no script', '<p>'],
  ])('and %s: the bodies stand in rows', async (_, body) => {
    const { page, close } = await openWith('?view=raad', {
      ...away,
      '**/assets/layout-worker-*.js': (route) =>
        route.fulfill({ contentType: 'text/javascript', body }),
    });
    await untilReady(page);
    await page.getByText('De organen staan in rijen').waitFor();
    expect(await bodies(page)).toBeGreaterThan(3);
    await close();
  });

  it('whose starter is gone: the bodies stand in rows', async () => {
    const { page, uncaught, close } = await openWith('?view=raad', {
      ...away,
      '**/assets/browser-layout-*.js': (route) => route.fulfill({ status: 404 }),
    });
    await page.getByText('De organen staan in rijen').waitFor();
    await untilReady(page);
    expect(await bodies(page)).toBeGreaterThan(3);
    expect(uncaught).toEqual([]);
    await close();
  });
});

describe('a page', () => {
  it('whose script throws puts back the picture that it came with', async () => {
    const { page, close } = await openPage(browser, 'about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(document, 'title', {
        set: () => {
          throw new Error('broken');
        },
      });
    });
    await page.goto(site.url);
    await held(page).waitFor();
    expect(await held(page).getAttribute('data-held')).toBe('page-broke');
    expect(await bodies(page)).toBeGreaterThan(3);
    await close();
  });

  it.each([
    ['font', '**/assets/*.woff2'],
    ['part that is not there at first', '**/assets/details-*.js'],
    ['stylesheet', '**/assets/*.css'],
  ])('whose %s never comes is used without', async (_, pattern) => {
    const { page, uncaught, close } = await openWith('', { [pattern]: () => undefined });
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    await page.locator('button[data-body="dagelijks-bestuur"]').click();
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    expect(uncaught).toEqual([]);
    await close();
  });
});

describe('a file of an address in the link', () => {
  it('is asked for without credentials, and never by way of another address', async () => {
    const { page, close } = await openWith('', {});
    await page.context().addCookies([{ name: 'who', value: 'me', url: site.url }]);
    const asked: (string | undefined)[] = [];
    await page.route('**/elsewhere.json', async (route) => {
      asked.push((await route.request().allHeaders()).cookie);
      await route.fulfill({ status: 302, headers: { location: `${site.url}secret` } });
    });
    let isFollowed = false;
    await page.route('**/secret', (route) => {
      isFollowed = true;
      return route.fulfill({ body: '{}' });
    });
    await page.goto(`${site.url}?data=elsewhere.json`);
    await page.locator('[data-problem="graph-unreachable"]').waitFor();
    expect(asked).toEqual([undefined]);
    expect(isFollowed).toBe(false);
    await close();
  });

  it('is given up when it is larger than it may be', async () => {
    const { page, close } = await openWith('?data=large.json', {
      '**/large.json': (route) => route.fulfill({ body: ' '.repeat(21 * 1024 * 1024) }),
    });
    await page.getByText('Het bestand is te groot').waitFor();
    await close();
  });
});
