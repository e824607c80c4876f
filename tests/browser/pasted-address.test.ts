import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { oembedOf } from '../../src/build/link-previews.ts';
import { launch, shoot } from './support/browser.ts';
import { asWordPressWrites, LIKE_WORDPRESS } from './support/pasted-address.ts';
import { freePort } from './support/servers.ts';
import { type Site, serveSite } from './support/site.ts';

let browser: Browser;
let map: Site;
let down: string;
beforeAll(async () => {
  [browser, map] = await Promise.all([launch(), serveSite()]);
  down = `http://127.0.0.1:${await freePort()}/`;
});
afterAll(async () => {
  await browser.close();
  await map.close();
});

/** A page of WordPress in which an address was pasted. */
const writePage = (site: string): string => {
  const named = { title: 'Rol van de raad, Noord-Veluwe', siteName: 'Bestuurskaart' };
  const { html } = JSON.parse(oembedOf({ ...named, site, path: 'raad/', address: 'raad/' }));
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gemeente</title>
<style>iframe { max-width: 100%; } figure { width: min(650px, 100%); margin: 0 }</style></head>
<body><figure>${asWordPressWrites(html)}</figure><script>${LIKE_WORDPRESS}</script></body></html>`;
};

let page: Page;
const visit = async (site: string, width = 1440) => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(writePage(site));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  page = await browser.newPage({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return async () => {
    await page.close();
    await new Promise((resolve) => server.close(resolve));
  };
};

const link = () => page.getByRole('link', { name: 'Rol van de raad, Noord-Veluwe' });
const framed = () => page.frameLocator('iframe');

describe('an address of the map that was pasted in WordPress', () => {
  let leave: () => Promise<void> = async () => {};
  beforeEach(() => () => leave());

  it.each([1440, 390])('is the map, as high as it is, on a screen of %i', async (width) => {
    leave = await visit(map.url, width);
    await framed().locator('[data-body="gemeenteraden"]:visible').waitFor();
    await framed().locator('html[data-state="ready"]').waitFor({ state: 'attached' });
    expect(await link().isVisible()).toBe(false);
    const isWhole = () =>
      framed()
        .getByRole('link', { name: 'Open de hele kaart' })
        .evaluate((foot) => {
          const { bottom } = foot.getBoundingClientRect();
          return bottom <= innerHeight && innerHeight - bottom < 60;
        });
    await expect.poll(isWhole).toBe(true);
    await shoot(page, `pasted-address-${width}`);
  });

  it('leads to the map by its own link, which its sandbox would open nowhere', async () => {
    leave = await visit(map.url);
    await framed().locator('html[data-state="ready"]').waitFor({ state: 'attached' });
    await framed().getByRole('link', { name: 'Open de hele kaart' }).click();
    await page.waitForURL(`${map.url}raad/`);
  });

  it('is a link where the map does not answer', async () => {
    leave = await visit(down);
    await link().waitFor();
    expect(await link().getAttribute('href')).toBe(`${down}raad/`);
  });
});
