import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch } from './browser.ts';
import { serveHost } from './host.ts';
import { type Site, serveSite } from './site.ts';

declare global {
  interface Window {
    heard: { from: number; origin: string; data: Record<string, unknown> }[];
    events: ({ id: string; type: string } & Record<string, unknown>)[];
  }
}

/** The map as every page of the host has it, by the name of the page. */
const hostPages = (site: Site, closed: Site, strict: Site): Readonly<Record<string, string>> => {
  const map = (attributes: string) =>
    `<bestuurs-kaart src="${site.url}" ${attributes}><a href="${site.url}">Bekijk de kaart</a></bestuurs-kaart>`;
  const frame = (query: string, attributes = '', at = site.url) =>
    `<iframe src="${at}?embed=1${query}" title="De kaart" width="800" height="600" ${attributes}></iframe>`;
  return {
    'strict-sandboxed': frame('', 'sandbox="allow-scripts"', strict.url),
    component: `${map('id="one" view="besluitvorming"')}<svg width="10" height="2000" aria-hidden="true"></svg>`,
    story: map('id="one" story="greep-op-samenwerking" scene="stelling-1"'),
    two: map('id="one" view="raad"') + map('id="two" view="transities" theme="dark"'),
    hidden: `<details><summary>Toon</summary>${frame('&amp;view=raad')}</details>`,
    plain: frame(''),
    sandboxed: frame('&amp;view=raad&amp;select=gemeenteraden', 'sandbox="allow-scripts"'),
    'no-referrer': frame('', 'referrerpolicy="no-referrer"'),
    unknown: frame('&amp;view=nergens'),
    sizes: map('id="one" height="-5"') + map('id="two" height="9999999"'),
    closed: frame('', '', closed.url),
    siblings: frame('') + frame('&amp;view=raad'),
    colours: frame('&amp;tokens=accent:0b6e4f,ink:eeeeee'),
  };
};

/** A site that names one host, and no other, as the page that may steer its map. */
const closedSite = () => {
  const index = readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8');
  return serveSite({
    '/': {
      type: 'text/html',
      body: index.replace(
        '</head>',
        '<meta name="bestuurskaart:hosts" content="https://www.ermelo.nl"></head>',
      ),
    },
  });
};

/** Pages of a host with the map in them, for the tests of a file; one is visited at a time. */
export const openHost = () => {
  let browser: Browser;
  let site: Site;
  let host: Site;
  let servers: readonly Site[] = [];
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    site = await serveSite();
    const closed = await closedSite();
    const strict = await serveSite({}, 'Access-Control-Allow-Origin');
    host = await serveHost([site, closed, strict], hostPages(site, closed, strict));
    servers = [site, closed, strict, host];
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  });
  afterEach(() => page.context().close());

  /** Opens an empty page, with less motion. */
  const newPage = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    return page;
  };
  return {
    /** Address of the map itself. Only there once a test runs. */
    get siteUrl() {
      return site.url;
    },
    newPage,
    /** Opens a page of the host by its name. */
    visit: async (name: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const visited = await newPage({ viewport: { width: 900, height: 700 }, ...options });
      await visited.goto(`${host.url}${name}`);
      return visited;
    },
    /** The first map on the page with this in its address; `window.frames` lacks those of the component. */
    frameAt: async (query = ''): Promise<Frame> => {
      const find = () =>
        page
          .frames()
          .find((frame) => frame.url().includes('embed=1') && frame.url().includes(query));
      await expect.poll(find, { timeout: 10_000 }).toBeDefined();
      const frame = find() as Frame;
      await frame.waitForSelector('html[data-state="ready"]', { state: 'attached' });
      return frame;
    },
    /** The messages of a type that the page heard from any map. */
    heard: (type: string) =>
      page.evaluate(
        (wanted) => window.heard.map(({ data }) => data).filter((data) => data.type === wanted),
        type,
      ),
    /** Has the page send a message to its frame. */
    say: (message: Record<string, unknown>, at = 0) =>
      page.evaluate(
        ({ data, to }) =>
          window.frames[to]?.postMessage({ source: 'bestuurskaart', version: 1, ...data }, '*'),
        { data: message, to: at },
      ),
    /** Calls a method of the component on the page. */
    call: (method: 'next' | 'previous' | 'fit') =>
      page.evaluate((name) => {
        const element = document.querySelector('bestuurs-kaart') as unknown as Record<
          string,
          () => void
        >;
        element[name]?.();
      }, method),
  };
};
