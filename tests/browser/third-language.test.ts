import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, shoot } from './support/browser.ts';
import { serveHost } from './support/host.ts';
import { type Site, serveSite } from './support/site.ts';

declare global {
  interface Window {
    everShown: string[];
  }
}

/** A map in Dutch and Frisian, of a site that has it beside its own. */
const FILE = {
  format: 2,
  meta: { name: { nl: 'Streek', fy: 'Krite' }, languages: ['nl', 'fy'] },
  bodies: [
    { id: 'bestjoer', name: { nl: 'Bestuur', fy: 'Bestjoer' } },
    { id: 'rie', name: { nl: 'Raad', fy: 'Rie' } },
  ],
  relations: [{ type: 'adviseert', from: 'bestjoer', to: 'rie' }],
  stories: [
    {
      id: 'ferhaal',
      title: { nl: 'Verhaal', fy: 'Ferhaal' },
      scenes: [
        {
          title: { nl: 'Wie er is', fy: 'Wa is der' },
          caption: { nl: 'De raad.', fy: 'De rie.' },
        },
        { title: { nl: 'En dan', fy: 'En dan fierder' } },
      ],
    },
  ],
};

let browser: Browser;
let site: Site;
let host: Site;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  site = await serveSite({
    '/data/krite.json': { body: JSON.stringify(FILE) },
    '/data/index.json': { body: JSON.stringify({ graphs: [{ name: 'krite', title: 'Streek' }] }) },
  });
  host = await serveHost([site], {
    framed: `<iframe src="${site.url}?embed=1&amp;graph=krite&amp;words=fy" title="Kaart" width="800" height="600"></iframe>`,
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), host.close()]);
});

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  // Every name that the council has had on the page, however short.
  await page.addInitScript(() => {
    window.everShown = [];
    new MutationObserver(() => {
      const name = document.querySelector('[data-body="rie"] [lang], [data-body="rie"] span');
      const shown = name?.textContent ?? null;
      if (shown !== null && window.everShown.at(-1) !== shown) window.everShown.push(shown);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
});

afterEach(() => context.close());

const open = async (query: string) => {
  await page.goto(`${site.url}?graph=krite${query}`);
  await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
};

const isTold = (target: Page | Frame, word: string) =>
  target.waitForFunction(
    (told) =>
      [...document.querySelectorAll('[data-body="rie"] span')].some(
        ({ textContent }) => textContent === told,
      ),
    word,
  );

const chooseFrisian = async () => {
  await page.locator('button[popovertarget="menu"]').click();
  await page.getByRole('radio', { name: 'Fries' }).check();
  await page.keyboard.press('Escape');
  await isTold(page, 'Rie');
};

describe('a language of the file that the page itself does not have', () => {
  it('is in the address: it stays on reload, and Back and Forward go through it', async () => {
    await open('');
    await isTold(page, 'Raad');
    await chooseFrisian();
    expect(new URL(page.url()).search).toBe('?graph=krite&words=fy');
    await page.reload();
    await isTold(page, 'Rie');
    expect(await page.evaluate(() => window.everShown)).toEqual(['Rie']);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await shoot(page, 'third-language');
    await page.goBack();
    await isTold(page, 'Raad');
    await page.goForward();
    await isTold(page, 'Rie');
    await page.locator('button[popovertarget="menu"]').click();
    expect(await page.getByRole('radio', { name: 'Fries' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'English' }).check();
    await isTold(page, 'Raad');
    expect(new URL(page.url()).search).toBe('?graph=krite&lang=en');
  });

  it('is in what is handed out: the link, the code of a frame, and the handout', async () => {
    await open('&words=fy');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Delen' }).click();
    const link = await page.locator('[data-share="link"] textarea').inputValue();
    expect(new URL(link).searchParams.get('words')).toBe('fy');
    expect(await page.locator('[data-share="snippet"] textarea').inputValue()).toContain('fy');
    const sheets = await page.getByRole('link', { name: /Handout/ }).getAttribute('href');
    await page.goto(sheets ?? '');
    await page.getByRole('heading', { name: 'Wa is der' }).first().waitFor();
    expect(await page.getByText('De raad.').count()).toBe(0);
  });

  it('is that of the stage, of the presenter’s window, and of the small stage in it', async () => {
    await open('&words=fy&story=ferhaal');
    await page.getByText('De rie.').first().waitFor();
    const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('v')]);
    await presenter.getByText('Wa is der').first().waitFor();
    await presenter.frameLocator('iframe').first().getByText('De rie.').first().waitFor();
    await shoot(presenter, 'third-language-presenter');
    await presenter.keyboard.press('ArrowRight');
    await page.getByText('En dan fierder').first().waitFor();
    expect(new URL(page.url()).searchParams.get('words')).toBe('fy');
  });

  it('is that of a frame, and may be asked for by the page around it', async () => {
    await page.goto(`${host.url}framed`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (frame === null) throw new Error('No frame');
    await isTold(frame, 'Rie');
    const navigate = (words: string | null) =>
      page.evaluate(
        (asked) =>
          window.frames[0]?.postMessage(
            { source: 'bestuurskaart', version: 1, type: 'navigate', words: asked },
            '*',
          ),
        words,
      );
    await navigate(null);
    await isTold(frame, 'Raad');
    await navigate('fy');
    await isTold(frame, 'Rie');
  });

  it.each(['&words=fi', '&words=nl', '&lang=fy', '&words=__proto__'])(
    'is told as unknown where the file has it not: %s',
    async (query) => {
      await open(query);
      const [name = '', value = ''] = query.slice(1).split('=');
      const told = page.locator('[role="status"], [role="alert"], [data-notices]').filter({
        hasText: value,
      });
      await told.first().waitFor();
      expect(await told.first().innerText()).toContain(name);
      await isTold(page, 'Raad');
      expect(await page.evaluate(() => window.everShown)).toEqual(['Raad']);
    },
  );
});
