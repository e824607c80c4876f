import { expect } from 'vitest';
import { openPage, untilReady } from './browser.ts';
import type { OpenSite } from './open-site.ts';
import { visibleDifference } from './visible-difference.ts';

/** The page as HTML and CSS make it, before its script has come, in the font that the script brings. */
export const withoutScript = async (site: OpenSite, address: string, options = {}) => {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  // Left without an answer: of one that is refused the page says so.
  await page.route('**/assets/*.js', () => {});
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive');
  const font = await page.locator('noscript').evaluate((element) => {
    const [, href = ''] = element.textContent?.match(/href="([^"]+\.css)"/) ?? [];
    return new URL(href, document.baseURI).href;
  });
  await page.addStyleTag({ url: font });
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  return page;
};

/** Every view in a window of this size is pixel for pixel the same before its script and after. */
export const expectSameBeforeAndAfter = async (
  site: OpenSite,
  viewport: { readonly width: number; readonly height: number },
): Promise<void> => {
  const blank = await (await site.browser.newContext()).newPage();
  const levels: (string | null)[] = [];
  for (const view of ['', 'besluitvorming/', 'transities/', 'raad/']) {
    const options = { viewport, reducedMotion: 'reduce' as const };
    const still = await withoutScript(site, `${site.url}${view}`, options);
    // What the card of the municipalities asks comes with the script, in the place of the card.
    const asks = 'button[data-body="gemeenten"]:visible';
    const before = await still.screenshot({ mask: [still.locator(asks)] });
    await still.context().close();
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}${view}`,
      options,
    );
    await untilReady(page);
    // React Flow takes the camera over a moment after the bodies.
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLElement>('.react-flow__viewport')
        ?.style.transform.includes('scale'),
    );
    const after = await page.screenshot({ mask: [page.locator(asks)] });
    expect(await visibleDifference(blank, before, after), view).toBe(0);
    levels.push(await page.getAttribute('[data-diagram]', 'data-detail'));
    expectQuiet();
    await close();
  }
  // Names are never too small to read, on the lowest screen either.
  expect(levels).toEqual(['names', 'names', 'names', 'names']);
};
