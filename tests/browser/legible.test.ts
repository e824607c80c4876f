import { describe, expect, it } from 'vitest';
import { KINDS_OF_GRAPHS } from '../fixtures/kinds-of-graphs.ts';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { pictureFaults } from './support/picture-faults.ts';

const SIZES = [
  [360, 640],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  // A laptop at 400 %.
  [360, 225],
] as const;

/** The views of both maps: those of the second have no pages of their own. */
const VIEWS = [
  'structuur/',
  'besluitvorming/',
  'transities/',
  'raad/',
  '?graph=regelingen-2016&view=wie-zit-waar&as=diagram',
  '?graph=regelingen-2016&view=met-wie&as=diagram',
] as const;

const NO_FAULTS = { through: [], covered: [], words: [] };

/** Names of bodies are at least so high on the screen, in CSS pixels. */
const LEAST = 12;

/** Kinds of graphs that open with all that is drawn of them in sight. */
const FITTING = ['authority', 'hub', 'table', 'oneLane', 'parallel'] as const;

const site = openSite(() =>
  Object.fromEntries(
    Object.entries(KINDS_OF_GRAPHS).map(([kind, file]) => [
      `/${kind}.json`,
      { body: JSON.stringify(file()) },
    ]),
  ),
);

/** What the picture shows of its bodies, in the page. */
const measure = () => {
  const bodies = [...document.querySelectorAll<HTMLElement>('button[data-body]')].filter((body) =>
    body.checkVisibility(),
  );
  const boxes = bodies.map((body) => ({
    id: body.dataset.body ?? '',
    box: body.getBoundingClientRect(),
  }));
  const letters = bodies.map((body) => {
    const name = [...body.children].findLast((child) => child.textContent !== '') ?? body;
    const scale = body.getBoundingClientRect().height / body.offsetHeight;
    return Number.parseFloat(getComputedStyle(name).fontSize) * scale;
  });
  const within = (a: DOMRect, b: DOMRect) =>
    a.left >= b.left - 1 &&
    a.right <= b.right + 1 &&
    a.top >= b.top - 1 &&
    a.bottom <= b.bottom + 1;
  const overlaps = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box }) =>
          a.box.left < box.right - 1 &&
          box.left < a.box.right - 1 &&
          a.box.top < box.bottom - 1 &&
          box.top < a.box.bottom - 1 &&
          !within(a.box, box) &&
          !within(box, a.box),
      )
      .map((b) => `${a.id} ${b.id}`),
  );
  const canvas = document.querySelector('[data-diagram]')?.getBoundingClientRect();
  const tops = [...document.querySelectorAll('header')].flatMap((header) =>
    [...header.querySelectorAll('a, button, input')]
      .filter((part) => part.checkVisibility())
      .map((part) => part.getBoundingClientRect()),
  );
  const middle = Math.min(...tops.map(({ bottom }) => bottom));
  return {
    outside: boxes.flatMap(({ id, box }) => (canvas && !within(box, canvas) ? [id] : [])),
    /** Rows of the header: one when everything in it begins above where its first thing ends. */
    headers: tops.every(({ top }) => top < middle) ? 1 : 2,
    count: bodies.length,
    smallest: Math.min(...letters),
    overlaps,
    wide: document.documentElement.scrollWidth - window.innerWidth,
    detail: document.querySelector('[data-diagram]')?.getAttribute('data-detail') ?? '',
  };
};

describe.each(SIZES)('at %i x %i', (width, height) => {
  it('every view opens with names that can be read, none over another', async () => {
    for (const view of VIEWS) {
      const { page, expectQuiet, close } = await openPage(site.browser, `${site.url}${view}`, {
        viewport: { width, height },
        reducedMotion: 'reduce',
      });
      await untilReady(page);
      await page.waitForSelector('[data-diagram][data-detail]');
      const seen = await page.evaluate(measure);
      expect(seen.count, view).toBeGreaterThan(0);
      expect(seen.smallest, view).toBeGreaterThanOrEqual(LEAST - 0.1);
      expect(seen.overlaps, view).toEqual([]);
      expect(seen.wide, view).toBe(0);
      expect(seen.detail, view).toBe('names');
      expect(await page.evaluate(pictureFaults), view).toEqual(NO_FAULTS);
      expectQuiet();
      await close();
    }
  });
});

/** Opens a generated graph, which has names that can be read and lie apart on any screen. */
const openKind = async (kind: string, viewport: { width: number; height: number }) => {
  const { page, expectQuiet, close } = await openPage(
    site.browser,
    `${site.url}?data=${kind}.json`,
    { viewport, reducedMotion: 'reduce' },
  );
  await untilReady(page);
  await page.waitForSelector('[data-diagram][data-detail]');
  const seen = await page.evaluate(measure);
  expect(seen.count).toBeGreaterThan(1);
  expect(seen.smallest).toBeGreaterThanOrEqual(LEAST - 0.1);
  expect(seen.overlaps).toEqual([]);
  expect(seen.detail).toBe('names');
  return { page, seen, expectQuiet, close };
};

describe.each([
  [390, 844],
  [768, 1024],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const)('at %i x %i', (width, height) => {
  it.each(FITTING)(
    'a graph of the kind %s opens with names that can be read, all in sight',
    async (kind) => {
      const { page, seen, expectQuiet, close } = await openKind(kind, { width, height });
      expect(seen.outside).toEqual([]);
      expect(seen.wide).toBe(0);
      expect(seen.headers).toBe(1);
      expect(await page.evaluate(pictureFaults)).toEqual(NO_FAULTS);
      expectQuiet();
      await close();
    },
  );
});

describe.each([
  [390, 844],
  [844, 390],
  [1440, 900],
] as const)('at %i x %i', (width, height) => {
  it.each(['thirtyLanes', 'twoSides'] as const)(
    'a graph of the kind %s, which no screen shows whole, opens on what can be read',
    async (kind) => {
      const { page, expectQuiet, close } = await openKind(kind, { width, height });
      expect(await page.evaluate(pictureFaults)).toEqual(NO_FAULTS);
      expectQuiet();
      await close();
    },
  );
});

describe('a phone that is turned', () => {
  it('has the picture for its new shape, and what was chosen', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?select=dagelijks-bestuur`, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await untilReady(page);
    const shape = () => page.locator('[data-lane]').first().boundingBox();
    const upright = await shape();
    await page.setViewportSize({ width: 844, height: 390 });
    const chosen = page.locator('[data-body="dagelijks-bestuur"][aria-current="true"]');
    await chosen.waitFor();
    await expect.poll(async () => (await shape())?.width).not.toBe(upright?.width);
    expect(await chosen.count()).toBe(1);
    await close();
  });
});
