import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { STORY, storyFile, untilScene } from './support/stage.ts';

const site = openSite();

const SCREENS = [
  { width: 800, height: 600 },
  // A screen of 1920 × 1080 in a browser that is zoomed in twice.
  { width: 960, height: 540 },
] as const;

/** The story with twelve long points in each of its scenes. */
const withTwelvePoints = () => {
  const file = storyFile();
  const points = Array.from({ length: 12 }, (_, index) => {
    const words = `Punt ${index + 1}: de raad geeft op tijd zijn mening over het voorstel, en hoort wat ermee gebeurt`;
    return { nl: words, en: words };
  });
  for (const scene of file.stories[0]?.scenes ?? []) Object.assign(scene, { points });
  return JSON.stringify(file);
};

/** What is lit and stands outside the picture, by how much the words do not fit, and the points that are seen. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('main[data-scene]');
    const frame = stage?.querySelector('[data-diagram]')?.getBoundingClientRect();
    const words = stage?.querySelector('h1')?.closest('main > div');
    const lit = [
      ...(stage?.querySelectorAll<HTMLElement>('[data-diagram] [data-body]:not([data-dimmed])') ??
        []),
    ];
    const isOut = (box: DOMRect) =>
      frame !== undefined &&
      box.width > 1 &&
      (box.left < frame.left - 1 ||
        box.top < frame.top - 1 ||
        box.right > frame.right + 1 ||
        box.bottom > frame.bottom + 1);
    return {
      outside: lit
        .filter((body) => isOut(body.getBoundingClientRect()))
        .map((body) => body.dataset.body),
      cutWords: words ? words.scrollHeight - words.clientHeight : 0,
      lastTold: [...(stage?.querySelectorAll('ol[start] [data-told]') ?? [])].at(-1)?.textContent,
    };
  });

it('lets a word for the presenter go with the next point, and shows that whole', async () => {
  const viewport = SCREENS[0];
  const { page, close } = await openPage(site.browser, 'about:blank', { viewport });
  await page.route('**/data/noord-veluwe.json*', (route) =>
    route.fulfill({ body: withTwelvePoints(), contentType: 'application/json' }),
  );
  await page.goto(`${site.url}${STORY}&scene=valkuil-b&point=11`);
  await untilScene(page, 'valkuil-b');
  await page.locator('[data-stage-line] button').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('[data-point="12"]') !== null);
  expect(await page.locator('[data-stage-line] button').count()).toBe(0);
  await expect.poll(async () => (await seenOn(page)).outside).toEqual([]);
  expect((await seenOn(page)).cutWords).toBeLessThanOrEqual(1);
  await close();
});

it.each(SCREENS)(
  'shows a scene with twelve points whole, on $width × $height',
  async (viewport) => {
    const { page, close } = await openPage(site.browser, 'about:blank', { viewport });
    await page.route('**/data/noord-veluwe.json*', (route) =>
      route.fulfill({ body: withTwelvePoints(), contentType: 'application/json' }),
    );
    for (const id of ['strategie', 'overleg', 'valkuil-b']) {
      for (const told of [1, 5, 12]) {
        await page.goto(`${site.url}${STORY}&scene=${id}&point=${told}`);
        await untilScene(page, id);
        await untilReady(page);
        // What the presenter has to know takes a row of its own until it is read.
        await page.locator('[data-stage-line] button').click();
        const at = `${id}, point ${told}`;
        await expect.poll(async () => (await seenOn(page)).outside, { message: at }).toEqual([]);
        const { cutWords, lastTold } = await seenOn(page);
        expect(cutWords, at).toBeLessThanOrEqual(1);
        expect(lastTold, at).toContain(`Punt ${told}:`);
      }
    }
    await close();
  },
);
