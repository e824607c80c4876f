import type { Page } from 'playwright';

/**
 * Whether something can be seen without scrolling: it lies in the window, and nothing lies over it.
 * @param selector of the first that matches
 */
export const inSight = async (page: Page, selector: string): Promise<boolean> => {
  await page.waitForSelector(selector);
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return false;
      if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight) {
        return false;
      }
      const isSeen = (x: number, y: number): boolean => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      };
      // The first letters, the middle and the last: a sentence that is half covered is not read.
      const INSET = 4;
      return (
        isSeen(left + INSET, top + INSET) &&
        isSeen((left + right) / 2, (top + bottom) / 2) &&
        isSeen(left + INSET, bottom - INSET)
      );
    });
};
