import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

/** Whether the picture says that it is a part, and how many of its bodies are not all in sight. */
const seenIn = (page: Page) =>
  page.evaluate(() => {
    const canvas = [...document.querySelectorAll<HTMLElement>('[data-diagram]')].find((one) =>
      one.checkVisibility(),
    );
    const room = canvas?.querySelector('.react-flow')?.getBoundingClientRect();
    if (!canvas || !room) throw new Error('There is no diagram');
    const words = getComputedStyle(canvas, '::before');
    const cut = [...canvas.querySelectorAll('[data-body]')].filter((body) => {
      const { left, right, top, bottom } = body.getBoundingClientRect();
      return (
        left < room.left - 1 ||
        right > room.right + 1 ||
        top < room.top - 1 ||
        bottom > room.bottom + 1
      );
    });
    const hasRoom = Number.parseFloat(getComputedStyle(canvas).paddingTop) > 0;
    return {
      said: hasRoom && words.content !== 'none' ? words.content : null,
      cut: cut.length,
    };
  });

const open = (path: string, width: number, height: number) =>
  openPage(site.browser, `${site.url}${path}`, {
    viewport: { width, height },
    reducedMotion: 'reduce',
  });

const VIEWS = ['structuur', 'besluitvorming', 'transities', 'raad'] as const;

describe.each([
  [360, 640],
  [390, 844],
  [844, 390],
  [1024, 768],
  [1440, 900],
] as const)('at %i x %i', (width, height) => {
  it('a picture says that it is a part exactly when it is', async () => {
    for (const view of VIEWS) {
      const { page, close } = await open(`${view}/`, width, height);
      await untilReady(page);
      const { said, cut } = await seenIn(page);
      expect(said !== null, `${view}: ${cut} cut`).toBe(cut > 0);
      await close();
    }
  });
});

describe.each([
  [720, 560],
  [720, 400],
  [390, 640],
  [1200, 800],
] as const)('in a frame of %i x %i', (width, height) => {
  it('a picture says that it is a part exactly when it is', async () => {
    for (const view of VIEWS) {
      const { page, close } = await open(`${view}/?embed=1`, width, height);
      await untilReady(page);
      const { said, cut } = await seenIn(page);
      expect(said !== null, `${view}: ${cut} cut`).toBe(cut > 0);
      await close();
    }
  });
});

describe('a part of a picture', () => {
  it('says so before any script', async () => {
    const { page, close } = await openPage(site.browser, 'about:blank', {
      viewport: { width: 360, height: 640 },
    });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}transities/`);
    expect((await seenIn(page)).said).toContain('Een deel');
    await page.goto(`${site.url}structuur/`);
    expect((await seenIn(page)).said).toBeNull();
    await close();
  });

  it('says so in the language of the page, until all is shown, and again when another is', async () => {
    const { page, close } = await open('transities/?lang=en', 360, 640);
    await untilReady(page);
    await expect.poll(async () => (await seenIn(page)).said).toContain('A part');
    await page.getByRole('button', { name: 'Show everything' }).last().click();
    await expect.poll(async () => await seenIn(page)).toEqual({ said: null, cut: 0 });
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(async () => await seenIn(page)).toEqual({ said: null, cut: 0 });
    await close();
  });
});
