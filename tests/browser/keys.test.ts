import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

/** Opens a page of which some scripts do not come before they are let go. */
const openWithout = async (path: string, scripts: string) => {
  const context = await site.browser.newContext({
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}${path}`, { waitUntil: 'commit' });
  return { page, letGo };
};

const untilTold = (page: Page, step: string) => page.waitForSelector(`[data-told="${step}"]`);

describe('a key that is pressed before what answers it has come', () => {
  it('steps once the script of the page has come', async () => {
    const { page, letGo } = await openWithout('besluitvorming/', '**/assets/index-*.js');
    await page.waitForSelector('[data-process]');
    await page.keyboard.press('PageDown');
    letGo();
    await untilTold(page, 'voorstel-uit-ao');
    await page.context().close();
  });

  it('steps once the bar of the process has come', async () => {
    const { page, letGo } = await openWithout(
      '?view=besluitvorming&step=1',
      '**/assets/process-*.js',
    );
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    await page.keyboard.press('PageDown');
    letGo();
    await untilTold(page, 'bespreken-met-management');
    await page.context().close();
  });

  it('is forgotten after some seconds', async () => {
    const { page, letGo } = await openWithout('besluitvorming/', '**/assets/index-*.js');
    await page.waitForSelector('[data-process]');
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(7_000);
    letGo();
    await untilReady(page);
    await page.keyboard.press('PageDown');
    await untilTold(page, 'voorstel-uit-ao');
    expect(new URL(page.url()).searchParams.get('step')).toBe('voorstel-uit-ao');
    await page.context().close();
  });
});

describe('a press on the picture before its script has come', () => {
  it('selects the body once it has', async () => {
    const { page, letGo } = await openWithout('', '**/assets/index-*.js');
    await page.click('button[data-body="dagelijks-bestuur"]');
    letGo();
    await page.waitForSelector('[data-body="dagelijks-bestuur"][aria-current="true"]');
    await page.context().close();
  });
});
