import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, shoot } from './support/browser.ts';
import {
  openAndChoose,
  type Twist,
  visitTwisted,
  withHeaders,
  withText,
} from './support/twisted-site.ts';

const changing =
  (change: (page: string) => string): Twist =>
  (_, answer) =>
    withText(answer, change);
const gone = { status: 404, body: Buffer.from('weg'), headers: {} };

/** Proxies that change what comes by, and the map works. */
const WORKS: Readonly<Record<string, Twist>> = {
  'makes pages small: no needless quotes, ends or white space': changing((page) =>
    page
      .replace(/ ([\w-]+)="([\w./-]+)"(?=[ >])/g, ' $1=$2')
      .replace(/<\/(?:p|li|td|tr|th|body|html)>/g, '')
      .replace(/>\s+</g, '><'),
  ),
  'writes elements and attributes in capitals': changing((page) =>
    page
      .replace(
        /<(\/?)(div|p|a|button|main|header|section|span)(?=[ >])/g,
        (_, end, name) => `<${end}${name.toUpperCase()}`,
      )
      .replace(/ (class|aria-label|href)="/g, (name) => name.toUpperCase()),
  ),
  'takes the policy out of pages': changing((page) =>
    page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  ),
  'takes out what is fetched ahead': changing((page) =>
    page.replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, ''),
  ),
  'takes what allows scripts of other hosts out': changing((page) =>
    page.replaceAll(' crossorigin', ''),
  ),
  'puts scripts off until the page is there': changing((page) =>
    page.replaceAll('<script type="module"', '<script defer type="module"'),
  ),
  'puts a base into pages that is their own address': (path, answer) =>
    withText(answer, (page) =>
      page.replace(
        '<head>',
        `<head><base href="/portaal/kaart/${path.replace('index.html', '')}">`,
      ),
    ),
  'calls pages and stylesheets of another alphabet': (_, answer) => {
    const type = /^text\/(?:html|css)/.exec(answer.headers['content-type'] ?? '')?.[0];
    return type ? withHeaders(answer, { 'content-type': `${type}; charset=iso-8859-1` }) : answer;
  },
  'puts a mark of its alphabet before every text': (_, answer) =>
    /html|json|javascript|css/.test(answer.headers['content-type'] ?? '')
      ? { ...answer, body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), answer.body]) }
      : answer,
  'has lost all stylesheets': (path, answer) => (path.endsWith('.css') ? gone : answer),
  'has lost all that was laid out ahead': (path, answer) =>
    path.includes('.layouts.') ? gone : answer,
  'gives pages no origin': (_, answer) =>
    withHeaders(answer, {
      'content-security-policy': 'sandbox allow-scripts',
      'access-control-allow-origin': '*',
    }),
};

/** Proxies after which no script of the map runs, and of which no page hears. */
const SAYS_SO: Readonly<Record<string, Twist>> = {
  'keeps all scripts for later, and never runs them': changing((page) =>
    page
      .replaceAll('<script type="module"', '<script type="text/later"')
      .replaceAll('<script>', '<script type="text/later">'),
  ),
  'has a part of the release before': (path, answer) =>
    /assets\/libraries-[^/]*\.js$/.test(path) ? gone : answer,
  'moves files to a host of its own': changing((page) =>
    page.replace(/"(?:\.\.?\/)+(assets\/index-[^"]+\.js)"/g, '"http://localhost:9/$1"'),
  ),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('behind a proxy that', () => {
  it.each(Object.entries(WORKS))('%s the map works', async (name, twist) => {
    await visitTwisted(browser, twist, async (page, url) => {
      const thrown = await openAndChoose(page, url);
      await shoot(page, `proxy-${Object.keys(WORKS).indexOf(name)}`);
      // What letters of one alphabet look like in another.
      expect((await page.locator('body').innerText()).match(/.{0,20}[ÃÂâ].{0,20}/g)).toBeNull();
      expect(thrown).toEqual([]);
    });
  });

  it.each(Object.entries(SAYS_SO))(
    '%s the picture stays and leads to the list',
    async (name, twist) => {
      await visitTwisted(browser, twist, async (page, url) => {
        await page.goto(`${url}besluitvorming/?step=4`, { waitUntil: 'commit' });
        await page.getByText('kan hier nog niet worden bediend').waitFor({ timeout: 12_000 });
        await page.locator('[data-body="dagelijks-bestuur"]:visible').waitFor();
        await shoot(page, `proxy-mute-${Object.keys(SAYS_SO).indexOf(name)}`);
        await page.getByRole('link', { name: 'Lees dit beeld als lijst' }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
      });
    },
  );
});
