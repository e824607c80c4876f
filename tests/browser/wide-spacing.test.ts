import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { WIDE_SPACING } from './support/wide-spacing.ts';

const site = openSite();

/** Words at lines that lie under a card, and names under the buttons that stand on theirs. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const near = 2;
    const isOver = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > near &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > near;
    const boxOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const seen = (query: string) =>
      [...document.querySelectorAll(query)].filter((element) => element.checkVisibility());
    const pairs = [
      ['[data-diagram] svg text', 'button[data-body]'],
      ['button[data-body] > span', '[data-diagram] :is(fieldset button, [data-one])'],
    ] as const;
    return pairs.flatMap(([words, over]) =>
      seen(words).flatMap((word) =>
        seen(over).some((other) => isOver(boxOf(word), other.getBoundingClientRect()))
          ? [word.textContent]
          : [],
      ),
    );
  });

describe('in wide letters', () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])('with wide spacing no word lies under what stands beside it, at $width', async (viewport) => {
    for (const view of ['structuur', 'besluitvorming', 'transities', 'raad']) {
      const address = `${site.url}?view=${view}`;
      const { page, close } = await openPage(site.browser, address, { bypassCSP: true, viewport });
      await untilReady(page);
      const plain = await covered(page);
      await page.addStyleTag({ content: WIDE_SPACING });
      await expect.poll(() => covered(page), { message: view }).toEqual(plain);
      await close();
    }
  });
});
