import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, shoot } from './support/browser.ts';
import { type HostKind, type Maps, THEME, UPLOADED } from './support/host-kind.ts';
import { KINDS_WITH_A_MAP } from './support/host-kinds.ts';
import { KINDS_WITHOUT_A_MAP } from './support/host-kinds-without.ts';
import { ROOT } from './support/release.ts';
import { freePort } from './support/servers.ts';
import { type Site, serveSite } from './support/site.ts';

const HOST_KINDS = { ...KINDS_WITH_A_MAP, ...KINDS_WITHOUT_A_MAP };
const NAMES = Object.keys(HOST_KINDS);
/** Longer than a frame may take. */
const PATIENCE_MS = 20_000;

const writePage = (
  { doctype = '<!doctype html>', html = '<html lang="nl">', head, body }: HostKind,
  maps: Maps,
) =>
  `${doctype}${html}<head><meta charset="utf-8"><title>Gemeente</title>${head?.(maps) ?? ''}</head><body><main><h1>Gemeente</h1>${body(maps)}</main></body></html>`;

const serveKinds = async (maps: Maps): Promise<Site> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/theme.css') {
      response.writeHead(200, { 'content-type': 'text/css' }).end(THEME);
      return;
    }
    if (pathname === UPLOADED) {
      response.writeHead(200, { 'content-type': 'image/png' });
      response.end(readFileSync(`${ROOT}/dist/raad/link.png`));
      return;
    }
    const kind = HOST_KINDS[NAMES[Number(pathname.slice(1))] ?? ''];
    if (kind === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html', ...kind.headers?.(maps) })
        .end(writePage(kind, maps));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

let browser: Browser;
let maps: Maps;
let host: Site;
let servers: readonly Site[] = [];
beforeAll(async () => {
  browser = await launch();
  const good = await serveSite();
  const refusing = await serveSite({}, null, {
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  maps = {
    good: good.url,
    refusing: refusing.url,
    down: `http://127.0.0.1:${await freePort()}/`,
    version,
    integrity: `sha384-${createHash('sha384')
      .update(readFileSync(`${ROOT}/dist/embed-${version}.js`))
      .digest('base64')}`,
  };
  host = await serveKinds(maps);
  servers = [good, refusing, host];
});
afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
});

const expectMap = async (page: Page, { theme, options, isLow = false }: HostKind) => {
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  const framed = () => page.frames().find((frame) => frame.url().includes('embed=1'));
  await expect.poll(framed).toBeDefined();
  const frame = framed();
  if (frame === undefined) throw new Error('no frame');
  const isScripted = (await page.locator('iframe[sandbox=""]').count()) === 0;
  if (isScripted) await frame.waitForSelector('html[data-state="ready"]', { state: 'attached' });
  const isSeen = () =>
    frame.evaluate(() =>
      [...document.querySelectorAll('[data-body]')].some((card) => {
        const { left, top, right, bottom, height } = card.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && height > 10;
      }),
    );
  if (isLow) await frame.locator('[data-body="colleges"]').first().scrollIntoViewIfNeeded();
  else if (isScripted) await expect.poll(isSeen).toBe(true);
  else await frame.locator('[data-body="gemeenteraden"]:visible').waitFor();
  const element = page.locator('bestuurs-kaart');
  if ((await element.count()) > 0) {
    await page.waitForSelector('bestuurs-kaart[data-map="ready"]');
    expect(await page.getByText('Bekijk de kaart').isVisible()).toBe(false);
    const { height } = (await page.locator('iframe').boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThanOrEqual(300);
  }
  if (theme === undefined) return;
  const isDark = () =>
    frame.evaluate(() => {
      const { theme: worn } = document.documentElement.dataset;
      return (
        worn === 'dark' || (worn !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
      );
    });
  await expect.poll(isDark, { message: JSON.stringify(options) }).toBe(theme === 'dark');
};

const expectOwn = async (page: Page) => {
  const own = page.getByRole('link', { name: /Bekijk de kaart|Rol van de raad/ });
  await own.waitFor();
  if ((await page.locator('bestuurs-kaart[data-map]').count()) > 0) {
    await page.clock.fastForward(PATIENCE_MS);
    await page.waitForSelector('bestuurs-kaart[data-map="not-loaded"]');
  }
  expect(await own.isVisible()).toBe(true);
  const box = await own.boundingBox();
  const top = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.tagName,
    [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5],
  );
  expect(top, 'what a press comes down on').toBe('A');
};

const expectPicture = async (page: Page) => {
  const image = page.getByRole('img', { name: 'Rol van de raad' });
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(100);
  await image.click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toMatch(/\/raad\/list\/$/);
};

describe('on a page of a host with', () => {
  it.each(NAMES)('%s', async (name) => {
    const kind = HOST_KINDS[name] as HostKind;
    const context = await browser.newContext({
      viewport: { width: 900, height: 700 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...kind.options,
    });
    const page = await context.newPage();
    if (kind.shows === 'own') await page.clock.install();
    await page.goto(`${host.url}${NAMES.indexOf(name)}`);
    if (kind.before) await page.evaluate(kind.before);
    if (kind.shows === 'map') await expectMap(page, kind);
    else if (kind.shows === 'own') await expectOwn(page);
    else await expectPicture(page);
    await shoot(page, `host-${NAMES.indexOf(name)}`);
    await context.close();
  });
});
