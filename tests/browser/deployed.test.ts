import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type OpenPage, openPage, shoot, untilReady } from './support/browser.ts';
import { type Deployed, putDown, regionFile } from './support/deployed.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let browser: Browser;
let site: Deployed;
let open: OpenPage[] = [];
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  site = await putDown();
});
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()));
  open = [];
  await site.close();
});
afterAll(() => browser.close());

const visit = async (path: string, options = {}): Promise<Page> => {
  const opened = await openPage(browser, site.url + path, options);
  open.push(opened);
  await untilReady(opened.page);
  return opened.page;
};

const nameOf = (page: Page) => page.locator('button[data-name]').innerText();
const makePages = () => {
  const { status, stderr, stdout } = spawnSync(
    'npx',
    ['--no-install', 'tsx', 'src/build/pages.ts', site.folder],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout + stderr;
};
const index = (...names: string[]) => ({
  default: 'noord-veluwe',
  graphs: [
    { name: 'noord-veluwe', title: 'Noord-Veluwe' },
    ...names.map((name) => ({ name, title: `Streek ${name.toUpperCase()}` })),
  ],
});

const putThree = () => {
  for (const name of ['b', 'c']) site.write(`data/${name}.json`, regionFile(`Streek ${name}`));
  site.write('data/index.json', index('b', 'c'));
};

/** Pages with pictures, of every view, step and scene in every language, take minutes. */
const MAKING_PAGES = 400_000;

describe('a deployment of three maps', () => {
  it('takes a fourth that is added by hand: in the list, as a map, a story, sheets and a frame', async () => {
    putThree();
    const before = await visit('');
    await before.locator('button[data-name]').click();
    await before.locator('[data-maps] a').nth(2).waitFor();
    expect(await before.locator('[data-maps] a').allInnerTexts()).toEqual([
      'Noord-Veluwe',
      'Streek B',
      'Streek C',
    ]);
    site.write('data/d.json', regionFile('Streek d'));
    site.write('data/index.json', index('b', 'c', 'd'));
    const page = await visit('');
    await page.locator('button[data-name]').click();
    await page.getByRole('link', { name: 'Streek D' }).waitFor();
    await shoot(page, 'maps-1440');
    await page.getByRole('link', { name: 'Streek D' }).click();
    await untilReady(page);
    expect(new URL(page.url()).search).toBe('?graph=d');
    expect(await nameOf(page)).toContain('Streek d');
    await page.locator('button[data-name]').click();
    await page.getByText('Bij deze kaart horen geen eigen pagina').waitFor();
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(asked.some((address) => address.includes('/data/d.json'))).toBe(true);
    // Nobody laid it out ahead: files of that are not asked for.
    expect(asked.filter((address) => address.includes('/data/d.layouts'))).toEqual([]);
    const { stories } = JSON.parse(readFileSync(join(site.folder, 'data/d.json'), 'utf8'));
    const told = await visit(`?graph=d&story=${stories[0].id}`);
    expect(await told.locator('[data-scene]').count()).toBeGreaterThan(0);
    const sheets = await visit(`?graph=d&story=${stories[0].id}&handout=1`);
    expect(await sheets.locator('[data-sheet]').count()).toBeGreaterThan(1);
    const framed = await visit('?graph=d&embed=1');
    expect(await framed.locator('[data-provenance]').innerText()).toContain('Streek d');
  });

  it('shows no other picture on the way to it', async () => {
    putThree();
    const opened = await openPage(browser, `${site.url}docs/`);
    open.push(opened);
    await opened.page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const body = document.querySelector<HTMLElement>('[data-body="dagelijks-bestuur"]');
        if (body?.checkVisibility()) seen.push(body.innerText);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await opened.page.goto(`${site.url}?graph=b`);
    await untilReady(opened.page);
    expect(
      await opened.page.evaluate(() => (window as unknown as { seen: string[] }).seen),
    ).toEqual([]);
  });

  it('keeps a map that was added for when there is no network', async () => {
    putThree();
    const page = await visit('?graph=b', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await untilReady(page);
    await page.context().setOffline(true);
    await page.reload();
    await untilReady(page);
    expect(await nameOf(page)).toContain('Streek b');
  });

  it('opens with another one when the list says so', async () => {
    putThree();
    site.write('data/index.json', { ...index('b', 'c'), default: 'c' });
    const page = await visit('');
    expect(await nameOf(page)).toContain('Streek c');
    expect(new URL(page.url()).search).toBe('');
    const old = await visit('structuur/');
    expect(await nameOf(old)).toContain('Noord-Veluwe');
    const named = await visit('?graph=noord-veluwe');
    expect(await nameOf(named)).toContain('Noord-Veluwe');
  });

  it('leads from a map that is not there to those that are', async () => {
    putThree();
    const opened = await openPage(browser, `${site.url}?graph=weg`);
    open.push(opened);
    await opened.page.locator('[data-problem="graph-not-found"]').waitFor();
    await opened.page.getByRole('link', { name: 'Streek C' }).click();
    await untilReady(opened.page);
    expect(await nameOf(opened.page)).toContain('Streek c');
  });
});

describe('pages that are made anew', () => {
  it('are those of what is in data and in the settings, and nothing of before is left', async () => {
    site.write('data/b.json', regionFile('Streek b'));
    site.write('data/index.json', { default: 'b', graphs: ['b'] });
    site.write('config.json', {
      title: 'Onze kaart',
      theme: 'dark',
      tokens: { accent: '#ffd166' },
      address: 'https://kaart.example.nl/streek/',
    });
    const said = makePages();
    expect(said).toContain('noord-veluwe.json is not named');
    const views: { id: string }[] = JSON.parse(
      readFileSync(join(site.folder, 'data/b.json'), 'utf8'),
    ).views;
    const [first] = views;
    expect(existsSync(join(site.folder, 'structuur'))).toBe(false);
    expect(existsSync(join(site.folder, 'data/noord-veluwe.layouts.nl.wide.json'))).toBe(false);
    expect(existsSync(join(site.folder, 'data/noord-veluwe.json'))).toBe(true);
    expect(existsSync(join(site.folder, `${first?.id}/picture.svg`))).toBe(true);
    const html = readFileSync(join(site.folder, `${first?.id}/index.html`), 'utf8');
    expect(html).toContain('href="https://kaart.example.nl/streek/');
    expect(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8')).toContain(
      `<loc>https://kaart.example.nl/streek/${first?.id}/</loc>`,
    );
    const page = await visit('');
    open.at(-1)?.expectQuiet();
    expect(await nameOf(page)).toContain('Onze kaart');
    expect(await page.title()).toContain('Onze kaart');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await shoot(page, 'pages-anew-1440');
    const { page: silent, close } = await openPage(browser, site.url, { javaScriptEnabled: false });
    expect(await silent.locator('button[data-name]').innerText()).toContain('Onze kaart');
    expect(await silent.locator('[data-body]').count()).toBeGreaterThan(3);
    await close();
  });

  it(
    'of every step and scene lead to it, with their own picture',
    async () => {
      makePages();
      const steps = readFileSync(
        join(site.folder, 'sitemap.xml').replace('sitemap.xml', 'pages.json'),
        'utf8',
      );
      const { made }: { made: string[] } = JSON.parse(steps);
      const step = made.find((file) => /^besluitvorming\/step\/.*index\.html$/.test(file)) ?? '';
      const scene = made.find((file) => /^story\/.*index\.html$/.test(file)) ?? '';
      const foreign = made.filter((file) =>
        /\/(?:step|story)\/.*\/en\/index\.html$/.test(`/${file}`),
      );
      expect(foreign).toHaveLength(
        made.filter((file) => /\/(?:step|story)\//.test(`/${file}`)).length / 4,
      );
      for (const file of [step, scene, ...foreign.slice(0, 1), ...foreign.slice(-1)]) {
        const folder = file.replace('index.html', '');
        expect(existsSync(join(site.folder, `${folder}link.png`)), file).toBe(true);
        const page = await visit(folder).catch(() => null);
        await page?.waitForURL(/[?](?:step|story)=/);
        if (page) await untilReady(page);
        if (file.includes('/en/')) expect(await page?.getAttribute('html', 'lang')).toBe('en');
      }
    },
    MAKING_PAGES,
  );

  it('are refused where there are none, with what to do', () => {
    const { status, stderr } = spawnSync(
      'npx',
      ['--no-install', 'tsx', 'src/build/pages.ts', join(site.folder, 'data')],
      { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Name the folder that holds index.html');
  });
});
