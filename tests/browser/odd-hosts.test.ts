import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, untilReady } from './support/browser.ts';
import {
  answerTo,
  openAndChoose,
  type Twist,
  visitTwisted,
  withHeaders,
  withText,
} from './support/twisted-site.ts';

/** Hosts on which the map can be used as on any other. */
const WORKS: Readonly<Record<string, Twist>> = {
  'sends no header at all': (_, { status, body, headers: { 'content-type': type } }) => ({
    status,
    body,
    headers: Object.fromEntries(type === undefined ? [] : [['content-type', type]]),
  }),
  'packs everything with gzip': (_, answer) => ({
    ...withHeaders(answer, { 'content-encoding': 'gzip' }),
    body: gzipSync(answer.body),
  }),
  'packs everything with brotli': (_, answer) => ({
    ...withHeaders(answer, { 'content-encoding': 'br' }),
    body: brotliCompressSync(answer.body),
  }),
  'knows no type but pages, scripts and styles': (path, answer) =>
    /\.(?:html|js|css)$|\/$|^$/.test(path)
      ? answer
      : withHeaders(answer, { 'content-type': 'application/octet-stream' }),
  'calls data and fonts text, and lets no browser guess': (path, answer) =>
    withHeaders(answer, {
      'x-content-type-options': 'nosniff',
      ...(/\.(?:json|woff2|webmanifest)$/.test(path) ? { 'content-type': 'text/plain' } : {}),
    }),
  'lets no worker and no font be': (_, answer) =>
    withHeaders(answer, { 'content-security-policy': "worker-src 'none'; font-src 'none'" }),
  'lets nothing be kept, and nothing be framed': (_, answer) =>
    withHeaders(answer, { 'cache-control': 'no-store', 'x-frame-options': 'DENY' }),
  'takes comments out of pages': (_, answer) =>
    withText(answer, (text) => text.replace(/<!--[\s\S]*?-->/g, '')),
  'takes white space between elements out of pages': (_, answer) =>
    withText(answer, (text) => text.replace(/>\s+</g, '><')),
  'puts a script and a bar of its own into pages': (_, answer) =>
    withText(answer, (text) =>
      text
        .replace('</head>', '<script>window.measured = true</script></head>')
        .replace('</body>', '<div id="bar">Cookies?</div></body>'),
    ),
  'makes every address in a page one from the root': (_, answer) =>
    withText(answer, (text) =>
      text.replace(/ (href|src)="\.\/(?=assets)/g, ' $1="/portaal/kaart/'),
    ),
  'answers with the settings of a site before and no list of maps': (path, answer) =>
    path === 'config.json' || path === 'data/index.json'
      ? { status: 404, body: Buffer.from('weg'), headers: {} }
      : answer,
};

const isScript = (path: string) => /assets\/index-[^/]*\.js$/.test(path);

/** Hosts that let no script of the map run, as the browser hears at once: the picture stays, and says so. */
const SAYS_SO_SOON: Readonly<Record<string, Twist>> = {
  'refuses scripts of its own': (_, answer) =>
    withHeaders(answer, { 'content-security-policy': "script-src 'unsafe-inline'" }),
  'calls scripts text': (path, answer) =>
    path.endsWith('.js')
      ? withHeaders(answer, { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' })
      : answer,
  'answers to a script of the release before with a page': (path, answer) =>
    isScript(path) ? { ...answerTo('404.html'), status: 200 } : answer,
  'no longer has the scripts of the page that its cache keeps': (path, answer) =>
    isScript(path) ? { status: 404, body: Buffer.from(''), headers: {} } : answer,
};

/** Hosts that send a part of a script, of which no page hears: the same after some seconds. */
const SAYS_SO: Readonly<Record<string, Twist>> = {
  'cuts scripts off': (path, answer) =>
    path.endsWith('.js') ? { ...answer, body: answer.body.subarray(0, 5_000) } : answer,
  'begins a script and never ends it': (path, answer) =>
    isScript(path)
      ? {
          ...withHeaders(answer, { 'content-length': `${answer.body.length}` }),
          body: answer.body.subarray(0, 5_000),
        }
      : answer,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const visited = (twist: Twist, look: (page: Page, url: string) => Promise<void>) =>
  visitTwisted(browser, twist, look);

describe('on a host that', () => {
  it.each(Object.entries(WORKS))('%s the map works', async (_, twist) => {
    await visited(twist, async (page, url) => {
      const thrown = await openAndChoose(page, url);
      await page.goto(`${url}?view=raad&as=list`);
      await page.locator('article [data-body="gemeenteraden"]').first().waitFor();
      expect(thrown).toEqual([]);
    });
  });

  const leadsToList = (twist: Twist, timeout: number) =>
    visited(twist, async (page, url) => {
      for (const query of ['?embed=1', '?step=4']) {
        await page.goto(`${url}besluitvorming/${query}`, { waitUntil: 'commit' });
        await page.getByText('kan hier nog niet worden bediend').waitFor({ timeout });
        await page.locator('[data-body="dagelijks-bestuur"]:visible').waitFor();
      }
      await page.getByRole('link', { name: 'Lees dit beeld als lijst' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/portaal/kaart/besluitvorming/list/');
    });

  it.each(Object.entries(SAYS_SO_SOON))(
    '%s the picture stays and soon leads to the list',
    async (_, twist) => leadsToList(twist, 3_000),
  );

  it.each(Object.entries(SAYS_SO))('%s the picture stays and leads to the list', async (_, twist) =>
    leadsToList(twist, 12_000),
  );

  it('denies storage the map works, and keeps nothing', async () => {
    await visited(
      (_, answer) => answer,
      async (page, url) => {
        await page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('denied', 'SecurityError');
              },
            });
        });
        await page.goto(url);
        await untilReady(page);
        await page.locator('button[data-body="dagelijks-bestuur"]').click();
        await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
      },
    );
  });
});
