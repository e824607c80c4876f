import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, shoot, untilWhole } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { STORY, untilScene } from './support/stage.ts';

const site = openSite();

const VIEWS = ['structuur', 'besluitvorming', 'transities', 'raad'] as const;

/** Words of lines that leave the map, and buttons on a card that lie over its name. */
const outOfPlace = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('[data-diagram]')?.getBoundingClientRect();
    const out = [...document.querySelectorAll('[data-diagram] svg text')].filter((word) => {
      const { left, right } = word.getBoundingClientRect();
      return map !== undefined && (left < map.left || right > map.right);
    });
    const over = [...document.querySelectorAll('[data-member-choice] button, [data-one]')].filter(
      (button) => {
        const card = button.closest('.react-flow__node');
        const name = card?.querySelector('[data-body] > span:nth-of-type(2)');
        if (!name) return false;
        const words = document.createRange();
        words.selectNodeContents(name);
        const [a, b] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      },
    );
    return [...out, ...over].map(({ textContent }) => textContent);
  });

/** Bodies of the stage whose card is larger than its place, or that are lit and leave the picture. */
const cutOnStage = (page: Page) =>
  page.evaluate(() => {
    const picture = document.querySelector('[data-diagram]')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('[data-diagram] button[data-body]')]
      .filter((card) => {
        const place = card.closest('.react-flow__node')?.getBoundingClientRect();
        const { left, right, top, bottom, width, height } = card.getBoundingClientRect();
        const isLarger =
          place !== undefined && (height > place.height + 1 || width > place.width + 1);
        const isOut =
          picture !== undefined &&
          (left < picture.left - 1 ||
            right > picture.right + 1 ||
            top < picture.top - 1 ||
            bottom > picture.bottom + 1);
        return isLarger || (card.dataset.dimmed === undefined && isOut);
      })
      .map(({ dataset }) => dataset.body);
  });

describe('with a font that is refused', () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])('words keep to their places, at $width pixels', async (viewport) => {
    const { page, close } = await openPage(site.browser, 'about:blank', { viewport });
    await page.route('**/*.woff2', (route) => route.abort());
    for (const view of VIEWS) {
      await page.goto(`${site.url}${view}/`);
      await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      await untilWhole(page);
      expect(await outOfPlace(page), view).toEqual([]);
      await shoot(page, `refused-font-${viewport.width}-${view}`);
    }
    await close();
  });

  it.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ])('cards of the stage hold their words, at $width pixels', async (viewport) => {
    const { page, close } = await openPage(site.browser, 'about:blank', { viewport });
    await page.route('**/*.woff2', (route) => route.abort());
    for (const scene of ['processchema', 'stap-4a', 'valkuil-b', 'raad-via-college']) {
      await page.goto(`${site.url}${STORY}&scene=${scene}`);
      await untilScene(page, scene);
      await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      await untilWhole(page);
      expect(await cutOnStage(page), scene).toEqual([]);
      await shoot(page, `refused-font-${viewport.width}-${scene}`);
    }
    await close();
  });
});

describe('with a wide font that a reader has for every page', () => {
  /** As the reader's own stylesheet has it, which stands above all that the page says. */
  const readIn = (page: Page) =>
    page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { font-family: "DejaVu Sans Mono", monospace !important }');
      document.adoptedStyleSheets = [sheet];
    });
  const untilFitted = async (page: Page) => {
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    await page.waitForFunction(() => document.adoptedStyleSheets.length > 1);
    await untilWhole(page);
  };

  it('words keep to their places on the map', async () => {
    const { page, close } = await openPage(site.browser, 'about:blank');
    await readIn(page);
    for (const view of VIEWS) {
      await page.goto(`${site.url}${view}/`);
      await untilFitted(page);
      expect(await outOfPlace(page), view).toEqual([]);
      await shoot(page, `own-font-${view}`);
    }
    await close();
  });

  it('cards of the stage hold their words', async () => {
    const viewport = { width: 1024, height: 768 };
    const { page, close } = await openPage(site.browser, 'about:blank', { viewport });
    await readIn(page);
    for (const scene of ['transities', 'stap-4a', 'valkuil-b', 'raad-via-college']) {
      await page.goto(`${site.url}${STORY}&scene=${scene}`);
      await untilScene(page, scene);
      await untilFitted(page);
      expect(await cutOnStage(page), scene).toEqual([]);
    }
    await close();
  });
});
