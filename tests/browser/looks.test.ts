import { describe, expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const VIEWS = ['structuur', 'besluitvorming', 'transities', 'raad'] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
] as const;

const site = openSite();

describe.each(SIZES)('at $width x $height', (viewport) => {
  it.each(VIEWS)('draws %s whole, in light and dark', async (view) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, expectQuiet, close } = await openPage(site.browser, `${site.url}${view}/`, {
        viewport,
        colorScheme,
      });
      await untilReady(page);
      expect(await page.locator('[data-body]').count()).toBeGreaterThan(3);
      const cut = await page.locator('button[data-body]').evaluateAll((cards) =>
        cards
          .filter((card) => {
            const lines = [...card.querySelectorAll('span')].filter((line) => line.textContent);
            return (
              card.scrollHeight > card.clientHeight + 1 ||
              lines.some((line) => line.scrollWidth > line.clientWidth + 1)
            );
          })
          .map((card) => card.getAttribute('data-body')),
      );
      expect(cut, 'names that do not fit their card').toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, 'sideways scrolling').toBeLessThanOrEqual(0);
      await shoot(page, `${view}-${viewport.width}-${colorScheme}`);
      expectQuiet();
      await close();
    }
  });
});
