import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { ROOT } from './release.ts';

const DIST = join(ROOT, 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a host or a proxy makes of what the map's own server would answer. */
export type Twist = (path: string, answer: Answer) => Answer;

export const answerTo = (path: string): Answer => {
  const asked = join(DIST, path);
  const file =
    existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
  if (!existsSync(file)) return { status: 404, body: Buffer.from(''), headers: {} };
  const type = TYPES[extname(file)];
  return { status: 200, body: readFileSync(file), headers: type ? { 'content-type': type } : {} };
};

const serveTwisted = async (twist: Twist, at: string) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(at)) {
      response.writeHead(404).end();
      return;
    }
    const path = decodeURIComponent(pathname.slice(at.length));
    const { status, headers, body } = twist(path, answerTo(path));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${at}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

export const withText = (answer: Answer, change: (text: string) => string): Answer =>
  answer.headers['content-type']?.startsWith('text/html')
    ? { ...answer, body: Buffer.from(change(answer.body.toString('utf8'))) }
    : answer;
export const withHeaders = (answer: Answer, headers: Answer['headers']): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

/** Opens a page on a host that twists what it answers, at a path of its own. */
export const visitTwisted = async (
  browser: Browser,
  twist: Twist,
  look: (page: Page, url: string) => Promise<void>,
): Promise<void> => {
  const site = await serveTwisted(twist, '/portaal/kaart/');
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  try {
    await look(await context.newPage(), site.url);
  } finally {
    await context.close();
    await site.close();
  }
};

/**
 * Opens a step of the map there, and chooses a body: what a map that works lets a person do.
 * @returns what the page threw, also what it throws later
 */
export const openAndChoose = async (page: Page, url: string): Promise<readonly string[]> => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.goto(`${url}besluitvorming/?step=4`);
  await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
  await page.locator('button[data-body="dagelijks-bestuur"]').click();
  await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
  return thrown;
};
