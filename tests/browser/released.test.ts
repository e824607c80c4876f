import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersIn } from '../../src/build/release/header-files.ts';
import { launch, openPage, untilReady } from './support/browser.ts';
import { makeRelease, NAME, ROOT, unpack } from './support/release.ts';
import { freePort, PLACE, SERVERS, untilAnswers, type WebServer } from './support/servers.ts';

let temporary = '';
let release = '';
let browser: Browser;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'bestuurskaart-release-'));
  release = join(temporary, 'release');
  makeRelease(release);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  rmSync(temporary, { recursive: true, force: true });
});

describe('a release', () => {
  it('is what its checksums say', () => {
    const lines = readFileSync(join(release, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(lines.some((line) => line.endsWith(`  ${NAME}.zip`))).toBe(true);
    for (const line of lines) {
      const [sum, path = ''] = line.split('  ');
      const content = readFileSync(join(release, path));
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sum);
    }
  });

  it('is the same when it is made again', () => {
    const again = join(temporary, 'again');
    makeRelease(again);
    expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(
      readFileSync(join(release, 'SHA256SUMS'), 'utf8'),
    );
  });

  it('keeps what is theirs when it is upgraded', () => {
    const folder = join(temporary, 'upgraded');
    unpack(`${release}/${NAME}.zip`, folder);
    const theirs = { 'data/noord-veluwe.json': 'ours', 'data/b.json': 'b', 'config.json': '{}' };
    for (const [path, text] of Object.entries(theirs))
      writeFileSync(join(folder, 'site', path), text);
    writeFileSync(join(folder, 'site/index.html'), 'old');
    unpack(`${release}/${NAME}-upgrade.zip`, folder);
    for (const [path, text] of Object.entries(theirs))
      expect(readFileSync(join(folder, 'site', path), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('Bestuurskaart');
  });
});

const open = async (server: WebServer) => {
  const folder = join(temporary, server.name);
  unpack(`${release}/${NAME}.zip`, folder);
  const port = await freePort();
  const running = server.start(folder, release, port);
  const url = `http://127.0.0.1:${port}/`;
  await untilAnswers(url);
  return { url, folder, close: () => running.kill('SIGTERM') };
};

/** Every header that is asked for comes with every file of a site, and how long that may be kept. */
const expectHeaders = async (url: string, site: string) => {
  const expected = headersIn(readFileSync(join(ROOT, 'dist/_headers'), 'utf8'));
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const script = /assets\/index-[\w-]+\.js/.exec(page)?.[0] ?? '';
  for (const path of ['', 'besluitvorming/', script, 'data/noord-veluwe.json', 'niets']) {
    const { headers, status } = await fetch(url + path);
    for (const [name, value] of Object.entries(expected))
      expect(headers.get(name), `${name} of ${path}`).toBe(value);
    if (status === 200)
      expect(headers.get('cache-control'), path).toMatch(
        path === script ? /immutable/ : /^no-cache$/,
      );
  }
};

for (const server of SERVERS) {
  describe.skipIf(server.program === null)(`on ${server.name}, by its header files`, () => {
    let host: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      host = await open(server);
    });
    afterAll(() => host?.close());

    it('sends every header with every file, and says how long it may be kept', async () => {
      await expectHeaders(host.url, join(host.folder, 'site'));
    });

    it('names types that a strict page takes', async () => {
      const types = {
        'data/noord-veluwe.json': /^application\/json/,
        'embed.js': /^(?:text|application)\/javascript/,
        'manifest.webmanifest': /^application\/manifest\+json/,
        'favicon.svg': /^image\/svg\+xml/,
      };
      for (const [path, type] of Object.entries(types))
        expect((await fetch(host.url + path)).headers.get('content-type')).toMatch(type);
    });

    it('shows its own page for what it does not have', async () => {
      const answer = await fetch(`${host.url}weg/en/verder`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Deze pagina is er niet');
    });

    it('leads a folder without its last slash to the right page', async () => {
      const { page, close } = await openPage(browser, `${host.url}besluitvorming?step=4`);
      await untilReady(page);
      expect(page.url()).toMatch(/\/besluitvorming\/\?step=/);
      await close();
    });

    it('shows the map, every view, without a complaint', async () => {
      for (const view of ['', 'besluitvorming/', 'transities/', 'raad/', 'structuur/list/']) {
        const { page, expectQuiet, close } = await openPage(browser, host.url + view);
        if (view.includes('list')) await page.getByRole('heading', { level: 1 }).waitFor();
        else await untilReady(page);
        expectQuiet();
        await close();
      }
    });
  });
}

/** A site of a municipality that has the map in a path. */
const openInPath = async (server: WebServer) => {
  const folder = join(temporary, `${server.name}-in-path`);
  unpack(`${release}/${NAME}.zip`, folder);
  renameSync(join(folder, 'site'), join(folder, PLACE));
  mkdirSync(join(folder, 'others'));
  writeFileSync(join(folder, 'others/index.html'), '<h1>Gemeente</h1>');
  const port = await freePort();
  const running = server.startInPath(folder, release, port);
  const url = `http://127.0.0.1:${port}/`;
  await untilAnswers(url);
  return { root: url, url: `${url}${PLACE}/`, folder, close: () => running.kill('SIGTERM') };
};

for (const server of SERVERS) {
  describe.skipIf(server.program === null)(`in a path of another site, on ${server.name}`, () => {
    let host: Awaited<ReturnType<typeof openInPath>>;
    beforeAll(async () => {
      host = await openInPath(server);
    });
    afterAll(() => host?.close());

    it('sends every header with every file of the map, and with no other', async () => {
      await expectHeaders(host.url, join(host.folder, PLACE));
      const { headers } = await fetch(host.root);
      expect(headers.get('content-security-policy')).toBeNull();
    });

    it('leads its own name and a folder without their last slash to the right page', async () => {
      for (const path of [
        `${PLACE}?step=4&view=besluitvorming`,
        `${PLACE}/besluitvorming?step=4`,
      ]) {
        const { page, close } = await openPage(browser, host.root + path);
        await untilReady(page);
        expect(new URL(page.url()).pathname).toMatch(/\/$/);
        expect(page.url()).toContain('step=');
        await close();
      }
    });

    it('leads from an address that is not there to the map', async () => {
      const { page, close } = await openPage(browser, `${host.url}weg/en/verder`);
      await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
      await page.getByRole('link', { name: 'Besluitvorming' }).click();
      await untilReady(page);
      expect(page.url()).toBe(`${host.url}besluitvorming/`);
      await close();
    });
  });
}

describe('an address that is not there', () => {
  it('leads to what there is', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(ROOT, 'dist/404.html')).href);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('niet');
    const link = page.getByRole('link', { name: 'Besluitvorming' });
    expect(await link.getAttribute('href')).toBe('/besluitvorming/');
    expect(await page.getByRole('link', { name: 'To the map' }).getAttribute('href')).toBe(
      '/?lang=en',
    );
    await page.close();
  });
});
