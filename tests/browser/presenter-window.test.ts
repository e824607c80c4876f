import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPage, openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { jumpTo, SCENES, STORY, untilScene } from './support/stage.ts';
import { visibleDifference } from './support/visible-difference.ts';

const site = openSite();

/** Small enough for the presenter's window to show it at its own size. */
const STAGE = { width: 1_024, height: 768 };
/** How much of the picture may be another rounding of letters and lines. */
const ROUNDING = 0.004;

/** The stage in small, at the size of the stage itself. */
const mirrored = async (console: Page): Promise<Buffer> => {
  const clip = await console.locator('[data-mirror]').first().boundingBox();
  if (clip === null) throw new Error('There is no mirror');
  expect(clip).toMatchObject(STAGE);
  return console.screenshot({ clip });
};

describe('the presenter’s window', () => {
  let opened: OpenPage;
  let stage: Page;
  let console: Page;
  beforeAll(async () => {
    opened = await openPage(site.browser, `${site.url}${STORY}&scene=structuur`, {
      viewport: STAGE,
    });
    stage = opened.page;
    await untilReady(stage);
    [console] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('v')]);
    // So wide that the stage in it is as large as the stage.
    await console.setViewportSize({ width: 3_000, height: 1_850 });
    await console.waitForSelector('[data-peer="there"]', { state: 'attached' });
    await console.waitForFunction(
      () => document.querySelectorAll('[data-mirror="true"]').length === 2,
    );
  });
  afterAll(() => opened.close());

  /** Compares the two pictures until they are the same, or for as long as a slow machine may take. */
  const expectSame = async (name: string) => {
    // The pointer leaves the stage alone, and what it showed goes.
    await stage.mouse.move(0, 0);
    await stage.waitForFunction(() => document.querySelector('[data-pointing]') === null);
    const allowed = ROUNDING * STAGE.width * STAGE.height;
    await expect
      .poll(
        async () => visibleDifference(stage, await stage.screenshot(), await mirrored(console)),
        { timeout: 30_000, message: name },
      )
      .toBeLessThan(allowed);
  };

  it.each(SCENES)('shows scene $id as the room sees it', async ({ id }) => {
    await jumpTo(stage, id);
    await expectSame(id);
  });

  it('shows a statement with its points and its hands', async () => {
    await jumpTo(stage, 'stelling-3');
    await stage.keyboard.press('PageDown');
    await stage.keyboard.press('e');
    await expectSame('stelling-3, a point and a hand');
  });

  it('shows where the presenter moved the camera, and a detour', async () => {
    await jumpTo(stage, 'structuur');
    await stage.mouse.move(700, 500);
    await stage.mouse.down();
    await stage.mouse.move(560, 420, { steps: 4 });
    await stage.mouse.up();
    await stage.waitForSelector('[data-away]');
    await expectSame('moved');
    await stage.locator('[data-body="portefeuillehoudersoverleg"]').first().click();
    await stage.getByRole('complementary').waitFor();
    await expectSame('detour');
    await shoot(console, 'presenter-detour');
    await stage.keyboard.press('Backspace');
    await stage.keyboard.press('Backspace');
    await stage.waitForSelector('[data-scene]:not([data-away])');
    await expectSame('back');
  });

  it('shows a black and a white screen, the link, and the end', async () => {
    for (const key of ['b', 'w', 'w', 'k']) {
      await stage.keyboard.press(key);
      await expectSame(key);
    }
    await stage.keyboard.press('PageDown');
    await stage.keyboard.press('End');
    await stage.keyboard.press('PageDown');
    await stage.locator('[data-over]').waitFor();
    await expectSame('the end');
  });

  it('takes no key away from the presenter', async () => {
    await console.bringToFront();
    await console.keyboard.press('Home');
    await untilScene(stage, 'opening');
    const before = new URL(stage.url()).search;
    await console.keyboard.press('k');
    await stage.waitForSelector('[data-qr]');
    await console.waitForTimeout(1_000);
    expect(await console.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await console.keyboard.press('PageDown');
    await stage.waitForSelector('[data-qr]', { state: 'detached' });
    expect(new URL(stage.url()).search).not.toBe(before);
    opened.expectQuiet();
  });
});
