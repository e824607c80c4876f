import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openAnswered } from './support/answered.ts';
import { launch, openPage, shoot, untilReady } from './support/browser.ts';
import { type Override, serveSite } from './support/site.ts';

const built = (file: string): string =>
  readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens the map as a visitor's browser does, which keeps it for later. */
const visit = async (address: string) => {
  const opened = await openPage(browser, address, { serviceWorkers: 'allow' });
  await untilReady(opened.page);
  await opened.page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
  );
  return opened;
};

const notices = (page: Page) => page.getByRole('status', { name: 'Meldingen' });
const newVersion = (page: Page) => page.locator('[data-new-version]');

describe('after one visit', () => {
  it('everything is there without a network, whatever the address asks for', async () => {
    const site = await serveSite();
    const { page, expectQuiet, close } = await visit(site.url);
    await page.context().setOffline(true);
    await site.close();

    await page.goto(`${site.url}raad/`);
    await untilReady(page);
    await notices(page).getByText('Er is geen netwerk.').waitFor();
    await page.goto(`${site.url}?view=besluitvorming&step=4&lens=ermelo`);
    await untilReady(page);
    await page.waitForSelector('[data-told="db-vraagt-advies"]');
    await page.getByRole('button', { name: 'Lijst' }).click();
    await page.getByRole('heading', { level: 2, name: 'Besluitvorming' }).waitFor();
    await page.getByRole('button', { name: 'Tabel' }).click();
    await page.locator('table').first().waitFor();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /zoek/i }).fill('portefeuillehouders');
    await page.waitForSelector('[data-found]');
    await shoot(page, 'offline-1440-light');

    // The layout engine too.
    await page.goto(`${site.url}structuur/?select=gemeenten`);
    await untilReady(page);
    await page.getByRole('button', { name: 'Toon de onderdelen erin' }).click();
    await page.waitForSelector('[data-body="ermelo"]');
    expect(await page.evaluate(() => performance.getEntriesByName('layout').length)).toBe(1);
    expect(await notices(page).innerText()).not.toContain('rijen');
    expectQuiet();
    await close();
  });
});

describe('a site that changes', () => {
  it('shows a graph that was changed in place, and keeps that one for when there is no network', async () => {
    const overrides: Record<string, Override> = {};
    const site = await serveSite(overrides);
    const { page, close } = await visit(site.url);
    const body = page.locator('button[data-body="dagelijks-bestuur"]');
    overrides['/data/noord-veluwe.json'] = {
      body: built('data/noord-veluwe.json').replaceAll('"Dagelijks Bestuur"', '"Nieuw Bestuur"'),
    };
    await page.reload();
    await untilReady(page);
    expect(await body.innerText()).toContain('Nieuw Bestuur');
    overrides['/data/noord-veluwe.json'] = { status: 500 };
    await page.reload();
    await untilReady(page);
    expect(await body.innerText()).toContain('Nieuw Bestuur');
    await close();
    await site.close();
  });

  it('announces a new version, and goes to it when that is asked for, at the same address', async () => {
    const overrides: Record<string, Override> = {};
    const site = await serveSite(overrides);
    const { page, expectQuiet, close } = await visit(`${site.url}raad/`);
    expect(await newVersion(page).count()).toBe(0);
    const renewed = built('raad/index.html').replace('<title>', '<title>Vernieuwd: ');
    overrides['/raad/index.html'] = { type: 'text/html', body: renewed };
    overrides['/raad/'] = { type: 'text/html', body: renewed };
    overrides['/service-worker.js'] = {
      type: 'text/javascript',
      body: built('service-worker.js').replace(
        /(\{"revision":")[0-9a-f]+(","url":"raad\/index.html"\})/,
        '$1renewed$2',
      ),
    };
    const isRenewed = () =>
      page.evaluate(async () =>
        (await (await fetch(window.location.href)).text()).includes('Vernieuwd'),
      );

    await page.goto(`${site.url}raad/?select=dagelijks-bestuur&lang=en`);
    await untilReady(page);
    await newVersion(page).waitFor();
    expect(await newVersion(page).innerText()).toContain('There is a new version.');
    await shoot(page, 'new-version-1440-light');
    // It waits: what is on screen stays, also when the page is loaded again.
    await page.reload();
    await untilReady(page);
    await newVersion(page).waitFor();
    expect(await isRenewed()).toBe(false);

    await Promise.all([
      page.waitForEvent('load'),
      newVersion(page).getByRole('button', { name: 'Refresh' }).click(),
    ]);
    await untilReady(page);
    expect(await isRenewed()).toBe(true);
    expect(page.url()).toBe(`${site.url}raad/?select=dagelijks-bestuur&lang=en`);
    expect(await newVersion(page).count()).toBe(0);
    expectQuiet();
    await close();
    await site.close();
  });

  it('loads the page anew when a part of it is gone, once, and then offers to', async () => {
    const site = await serveSite();
    const gone: Answer = (route) => route.fulfill({ status: 404 });
    const { page, close } = await openAnswered(browser, `${site.url}?view=raad`, {
      // One that nobody asked for is on its way all the time: only of that nothing is told.
      '**/assets/bare-link-*.js': () => {},
      '**/assets/table-*.js': gone,
      '**/assets/index-*.js': (route, request) =>
        request.method() === 'HEAD' ? gone(route, request) : route.continue(),
    });
    await untilReady(page);
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Tabel' }).click(),
    ]);
    await newVersion(page).waitFor();
    expect(page.url()).toBe(`${site.url}?view=raad&as=matrix`);
    await close();
    await site.close();
  });

  it('speaks of no new version when a part fails that the server still has', async () => {
    const site = await serveSite();
    const { page, close } = await openPage(browser, site.url);
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/table-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Tabel' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await notices(page).getByText('Controleer de verbinding').count()).toBe(0);
    expect(await newVersion(page).count()).toBe(0);
    await page.unroute('**/assets/table-*.js');
    await page.getByRole('alert').getByRole('button', { name: 'Diagram' }).click();
    await page.locator('button[data-body="dagelijks-bestuur"]').waitFor();
    await close();
    await site.close();
  });

  it('stays as it is when a part can not be had because there is no network', async () => {
    const site = await serveSite();
    const { page, close } = await openPage(browser, site.url);
    await untilReady(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tabel' }).click();
    // Where it belongs, in the place of the table and beside its title.
    await page.getByRole('alert').getByText('Probeer het opnieuw').first().waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Diagram' }).click();
    await page.locator('button[data-body="dagelijks-bestuur"]').waitFor();
    await close();
    await site.close();
  });
});

it('keeps nothing in a frame of another page', async () => {
  const site = await serveSite();
  const { page, close } = await openPage(browser, `${site.url}?embed=1`, {
    serviceWorkers: 'allow',
  });
  await untilReady(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('outline-')),
  );
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await close();
  await site.close();
});
