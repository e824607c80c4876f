import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { serveSite } from './support/site.ts';

const site = openSite();

const BODY = '[data-body="dagelijks-bestuur"]';

/** Opens an empty page that notes what is uncaught, and runs something before any page of the map. */
const openAfter = async (before: () => void = () => {}, options = {}) => {
  const opened = await openPage(site.browser, 'about:blank', options);
  const uncaught: string[] = [];
  opened.page.on('pageerror', (error) => uncaught.push(String(error)));
  await opened.page.context().addInitScript(before);
  return { ...opened, uncaught };
};

const select = async (page: Page): Promise<void> => {
  await page.locator(`button${BODY}`).click();
  await page.waitForSelector(`${BODY}[aria-current="true"]`);
};

describe('a layout', () => {
  it('that never ends can be stopped, and the bodies stand in rows', async () => {
    const { page, uncaught, close } = await openAfter();
    await page.route('**/data/*.layouts.*.json', (route) => route.fulfill({ status: 404 }));
    await page.route('**/assets/layout-worker-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'postMessage("ready")' }),
    );
    await page.goto(`${site.url}?view=raad`);
    await page.getByRole('button', { name: 'Stop' }).click();
    await untilReady(page);
    await page.locator('button[data-body="gemeenteraden"]').click();
    await page.waitForSelector('[data-body="gemeenteraden"][aria-current="true"]');
    expect(uncaught).toEqual([]);
    await close();
  });

  it('whose worker may not start is done in the page', async () => {
    const strict = await serveSite({}, null, {
      'Content-Security-Policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; worker-src 'none'",
    });
    const { page, close } = await openAfter();
    await page.route('**/data/*.layouts.*.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${strict.url}?view=raad`);
    await page.getByText('De organen staan in rijen').waitFor();
    await untilReady(page);
    await close();
    await strict.close();
  });
});

describe('a diagram that can not be drawn', () => {
  it('leaves the list', async () => {
    const { page, close } = await openAfter(() => {
      const { observe } = ResizeObserver.prototype;
      ResizeObserver.prototype.observe = function (target, options) {
        if (target.closest('.react-flow')) throw new Error('broken');
        observe.call(this, target, options);
      };
    });
    await page.goto(`${site.url}?view=besluitvorming`);
    await page.getByRole('alert').getByRole('button', { name: 'Lijst' }).click();
    await page.waitForSelector(`article ${BODY}`);
    await close();
  });
});

describe('a page that was away', () => {
  it('shows the same picture when the reader comes back to it', async () => {
    const { page, uncaught, close } = await openAfter();
    await page.goto(`${site.url}?view=besluitvorming&step=4&theme=dark`);
    await untilReady(page);
    const told = await page.locator('aside').first().innerText();
    await page.goto('about:blank');
    await page.goBack();
    await untilReady(page);
    expect(await page.locator('aside').first().innerText()).toBe(told);
    await page.waitForSelector('[data-told="db-vraagt-advies"]');
    expect(uncaught).toEqual([]);
    await close();
  });

  it('goes on where it was after it was frozen for an hour', async () => {
    const { page, uncaught, close } = await openAfter();
    await page.clock.install();
    await page.goto(site.url);
    await page.clock.runFor(5_000);
    await untilReady(page);
    await select(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    await page.clock.fastForward(3_600_000);
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    expect(await page.locator(`${BODY}[aria-current="true"]`).count()).toBeGreaterThan(0);
    expect(uncaught).toEqual([]);
    await close();
  });

  it('that was translated by the browser can still be used', async () => {
    const { page, uncaught, close } = await openAfter();
    await page.goto(`${site.url}?view=besluitvorming&step=1`);
    await untilReady(page);
    // What the translators of browsers do: every text is moved into elements of their own.
    const translate = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const isCode = node.parentElement?.closest('script, style, noscript, textarea, font');
          if (node instanceof Text && node.data.trim() !== '' && !isCode) texts.push(node);
        }
        for (const text of texts) {
          const outer = document.createElement('font');
          const inner = document.createElement('font');
          inner.textContent = `«${text.data}»`;
          outer.append(inner);
          text.replaceWith(outer);
        }
      });
    await translate();
    for (const step of [2, 3, 4, 5]) {
      await page.locator('ol [data-step]').nth(step).click();
      await page.locator(`ol [data-step]`).nth(step).and(page.locator('[aria-current]')).waitFor();
      await translate();
    }
    await select(page);
    await translate();
    await page.locator('header a[href*="raad"]').first().click();
    await page.waitForSelector('button[data-body="gemeenteraden"]');
    await page.locator('button[data-body="gemeenteraden"]').click();
    await page.waitForSelector('[data-body="gemeenteraden"][aria-current="true"]');
    expect(await page.locator('[data-broken], [data-held]').count()).toBe(0);
    expect(uncaught).toEqual([]);
    await close();
  });
});

describe('a window', () => {
  it.each([
    { width: 1, height: 1 },
    { width: 320, height: 256 },
    { width: 1_440, height: 900, deviceScaleFactor: 0.5 },
    { width: 800, height: 600, deviceScaleFactor: 4 },
  ])(
    'of $width by $height is drawn well once it can be seen',
    async ({ deviceScaleFactor, ...viewport }) => {
      const { page, uncaught, close } = await openAfter(() => {}, { viewport, deviceScaleFactor });
      await page.goto(`${site.url}?view=raad`);
      await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
      await page.setViewportSize({ width: 1_000, height: 700 });
      await page.locator('button[data-body="gemeenteraden"]').click();
      await page.waitForSelector('[data-body="gemeenteraden"][aria-current="true"]');
      const transform = await page
        .locator('.react-flow__viewport')
        .evaluate((element) => element.style.transform);
      expect(transform).not.toMatch(/NaN|Infinity/);
      expect(uncaught).toEqual([]);
      await close();
    },
  );
});

describe('an address', () => {
  it.each([
    ['percent garbage', '?select=%E0%A4%A&view=%zz&hops=%'],
    ['a parameter twice', '?view=nergens&view=raad&select=x&select=y'],
    ['huge numbers', '?hops=99999999999999999999&step=1e309&autoplay=-1&story=nergens'],
    ['names of prototypes', '?view=__proto__&select=constructor&lens=toString&step=hasOwnProperty'],
    ['8,000 letters', `?select=${'a'.repeat(8_000)}`],
  ])('of %s opens the map', async (_, address) => {
    const { page, uncaught, close } = await openAfter();
    await page.goto(`${site.url}${address}`);
    await untilReady(page);
    await select(page).catch(async () => {
      await page.locator('button[data-body]').first().click();
    });
    expect(uncaught).toEqual([]);
    await close();
  });
});

describe('where nothing is allowed', () => {
  it('what needs it says so, and the rest works', async () => {
    const { page, uncaught, close } = await openAfter(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(site.url);
    await untilReady(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Delen' }).click();
    await page.locator('[data-share="link"] button').click();
    await page.waitForSelector('[data-share="link"] [data-copied="failed"]');
    await page.keyboard.press('Escape');
    await select(page);
    expect(uncaught).toEqual([]);
    await close();
  });
});
