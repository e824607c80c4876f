import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { OPENINGS } from '../../src/layout/layouts-file.ts';
import type { Box, Placement } from '../../src/layout/placement.ts';
import { largeGraphFile, shownPlainly } from '../fixtures/large-graph.ts';
import { type OpenPage, openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const file = largeGraphFile(340);
let placement: Placement;
let open: OpenPage;
const site = openSite(async () => {
  const shown = await shownPlainly(file);
  placement = shown.placement;
  return {
    '/data/groot.json': { body: JSON.stringify(file) },
    '/data/groot.layouts.nl.wide.json': {
      body: JSON.stringify({ [OPENINGS]: shown.openings, [shown.hash]: placement }),
    },
    ...Object.fromEntries(
      ['en.wide', 'nl.tall', 'en.tall', 'nl.stage', 'en.stage'].map((which) => [
        `/data/groot.layouts.${which}.json`,
        { body: '{}' },
      ]),
    ),
  };
});
beforeAll(async () => {
  open = await openPage(site.browser, `${site.url}?graph=groot`, {
    viewport: { width: 1440, height: 560 },
  });
  await untilReady(open.page);
  // It opens on a part whose names can be read; here it is looked at as a whole.
  await open.page.getByRole('button', { name: 'Alles tonen' }).click();
});

const boxOf = (id: string): Box => {
  const body = placement.bodies.find((one) => one.id === id);
  if (!body) throw new Error(`${id} is placed`);
  return body;
};

/** Where the middle of a box of the diagram is in the window. */
const inWindow = (page: Page, { x, y, width, height }: Box) =>
  page.evaluate(
    ([left, top]) => {
      const viewport = document.querySelector('.react-flow__viewport');
      const { x: from, y: down } = viewport?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const { a: zoom } = new DOMMatrix(viewport ? getComputedStyle(viewport).transform : '');
      return { x: from + left * zoom, y: down + top * zoom };
    },
    [x + width / 2, y + height / 2] as const,
  );

/** The colour of the drawing at a point of the diagram, once there is one. */
const drawnAt = (page: Page, x: number, y: number) =>
  page.evaluate(
    async ([left, top]) => {
      const sheet = document.querySelector<HTMLCanvasElement>('.react-flow__node-far canvas');
      if (sheet === null) return [];
      const bitmap = await createImageBitmap(sheet);
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      const scale = bitmap.width / Number.parseFloat(sheet.style.width);
      context?.drawImage(bitmap, -Math.floor(left * scale), -Math.floor(top * scale));
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    [x, y] as const,
  );

const untilDrawn = (page: Page) =>
  page.waitForSelector('.react-flow__node-far canvas:not([hidden])', { state: 'attached' });
const mounted = (page: Page) => page.locator('button[data-body]').count();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-body'));

describe('a diagram of hundreds of bodies', () => {
  it('is drawn whole as blocks, with hardly an element', async () => {
    const { page } = open;
    await untilDrawn(page);
    expect(await page.getAttribute('[data-dense]', 'data-detail')).toBe('blocks');
    // What was near goes once the camera has come to rest.
    await expect.poll(() => mounted(page)).toBe(1);
    const { x, y, width, height } = boxOf('b200');
    const [, , , alpha] = await drawnAt(page, x + width / 2, y + height / 2);
    expect(alpha).toBe(255);
    expect((await drawnAt(page, x + width + 14, y + height / 2))[3]).toBe(0);
    await shoot(page, 'dense-blocks-1440-light');
  });

  it('names what lies under the pointer, and selects it by a click on the drawing', async () => {
    const { page } = open;
    const at = await inWindow(page, boxOf('b200'));
    await page.mouse.move(at.x, at.y);
    await page.waitForSelector('.react-flow__node-far >> text=Overleg nummer 200');
    await page.mouse.click(at.x, at.y);
    await page.waitForSelector('[data-body="b200"][aria-current="true"]');
    expect(new URL(page.url()).searchParams.get('select')).toBe('b200');
    expect(await page.getAttribute('[data-relation="r200"]', 'data-lit')).toBe('true');
    // It comes to reading size, with what stands around it, and not with everything.
    const letters = () =>
      page.locator('[data-body="b200"]').evaluate((card: HTMLElement) => {
        const scale = card.getBoundingClientRect().height / card.offsetHeight;
        return scale * Number.parseFloat(getComputedStyle(card).fontSize);
      });
    await expect.poll(letters).toBeGreaterThanOrEqual(11.9);
    expect(await mounted(page)).toBeLessThan(160);
  });

  it('is walked by arrow keys, to bodies that were not there yet', async () => {
    const { page } = open;
    await page.locator('button[data-body][tabindex="0"]').focus();
    expect(await focused(page)).toBe('b200');
    const seen = new Set(['b200']);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowLeft']) {
      const before = await focused(page);
      await page.keyboard.press(key);
      await page.waitForFunction((id) => {
        const now = document.activeElement?.getAttribute('data-body');
        return now !== null && now !== undefined && now !== id;
      }, before);
      seen.add((await focused(page)) ?? '');
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(await page.locator('button[data-body][tabindex="0"]').count()).toBe(1);
  });

  it('shows names from nearby, as elements to work with, and lets them go again', async () => {
    const { page } = open;
    await page.keyboard.press('Escape');
    // What was chosen had brought the camera near: it goes back first.
    await page.waitForSelector('[data-dense][data-detail="blocks"]');
    const at = await inWindow(page, boxOf('b170'));
    await page.mouse.move(at.x, at.y);
    while ((await page.getAttribute('[data-dense]', 'data-detail')) !== 'names')
      await page.mouse.wheel(0, -100);
    await page.waitForSelector('[data-body="b170"]');
    const count = await mounted(page);
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(160);
    expect(await page.locator('[data-relation]').count()).toBeGreaterThan(5);
    await page.waitForFunction(
      () => document.querySelectorAll('.react-flow__node-far canvas:not([hidden])').length === 2,
    );
    await shoot(page, 'dense-names-1440-light');
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await page.waitForSelector('[data-body="b170"]', { state: 'detached' });
    expect(await page.getAttribute('[data-dense]', 'data-detail')).toBe('blocks');
  });

  it('follows the theme', async () => {
    const { page, expectQuiet } = open;
    const { x, y, width, height } = boxOf('b200');
    const colour = () => drawnAt(page, x + width / 2, y + height / 2);
    const before = (await colour()).join();
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await expect.poll(async () => (await colour()).join(), { timeout: 20_000 }).not.toBe(before);
    expectQuiet();
  });
});
