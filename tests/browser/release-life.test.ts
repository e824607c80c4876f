import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, openPage, shoot, untilReady } from './support/browser.ts';
import { type Deployed, regionFile, serveFolder } from './support/deployed.ts';
import { makeRelease, NAME, ROOT, unpack } from './support/release.ts';

const temporary = mkdtempSync(join(tmpdir(), 'bestuurskaart-life-'));
const release = join(temporary, 'release');
const folder = join(temporary, 'put-down');

let browser: Browser;
let host: Deployed;
beforeAll(async () => {
  makeRelease(release);
  unpack(join(release, `${NAME}.zip`), folder);
  [browser, host] = await Promise.all([launch(), serveFolder(join(folder, 'site'))]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(temporary, { recursive: true, force: true });
});

/** As a webmaster does it, from a clone of the project. */
const makePages = (): void => {
  const { status, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'pages', '--', join(folder, 'site')],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  expect(status, stderr).toBe(0);
};

/** @param isLaidOut whether placements of the map were made: those of one that was added are asked for in vain */
const nameAt = async (path: string, options = {}, isLaidOut = true): Promise<string> => {
  const { page, expectQuiet, close } = await openPage(browser, host.url + path, options);
  if (!('javaScriptEnabled' in options)) await untilReady(page);
  const name = await page.locator('button[data-name]').innerText();
  await shoot(page, 'release-life');
  if (isLaidOut) expectQuiet();
  await close();
  return name;
};
const SILENT = { javaScriptEnabled: false };
const textOf = (file: string): string => readFileSync(join(folder, 'site', file), 'utf8');
const isThere = (file: string): boolean => existsSync(join(folder, 'site', file));

/** Pages are made three times, and each time everything is laid out. */
const LIFE_MS = 900_000;

it(
  'is put down, made one’s own, given another map, upgraded, and loses nothing',
  async () => {
    expect(await nameAt('')).toContain('Noord-Veluwe');

    // Made one's own: without a build at first, and then in its pages too.
    const settings = JSON.stringify({ title: 'Onze kaart', theme: 'dark' });
    const region = JSON.stringify(regionFile('Streek b'));
    const index = JSON.stringify({ default: 'b', graphs: ['b', 'noord-veluwe'] });
    host.write('config.json', settings);
    host.write('data/b.json', region);
    host.write('data/index.json', index);
    expect(await nameAt('', {}, false)).toContain('Onze kaart');
    makePages();
    expect(await nameAt('', SILENT)).toContain('Onze kaart');
    const views: { id: string }[] = JSON.parse(region).views;
    const page = `${views[0]?.id}/index.html`;
    expect(textOf(page)).toContain('Streek b');

    // Upgraded from the one before: what was built is another file, what is theirs stays.
    host.write('assets/index-before.js', 'throw new Error("of the release before")');
    host.write('data/graph.schema.json', '{"of":"the release before"}');
    unpack(join(release, `${NAME}-upgrade.zip`), folder);
    expect(textOf('config.json')).toBe(settings);
    expect(textOf('data/b.json')).toBe(region);
    expect(textOf('data/index.json')).toBe(index);
    expect(await nameAt('')).toContain('Onze kaart');
    expect(await nameAt('?graph=noord-veluwe&view=raad')).toContain('Onze kaart');
    makePages();
    expect(await nameAt('', SILENT)).toContain('Onze kaart');
    expect(textOf('data/graph.schema.json')).toContain('"format"');

    // The map is taken away just before the next upgrade: no page of it stays.
    host.write(
      'data/index.json',
      JSON.stringify({ default: 'noord-veluwe', graphs: ['noord-veluwe'] }),
    );
    unpack(join(release, `${NAME}-upgrade.zip`), folder);
    makePages();
    expect(isThere(page) && textOf(page).includes('Streek b')).toBe(false);
    expect(textOf('structuur/index.html')).toContain('Noord-Veluwe');
    expect(await nameAt('structuur/', SILENT)).toContain('Onze kaart');
  },
  LIFE_MS,
);
