import type { Frame } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openHost } from './support/open-host.ts';

const { visit, frameAt, heard, say } = openHost();

const bodiesIn = (frame: Frame) => frame.locator('button[data-body]').count();
const refused = (parameter: string) => ({
  source: 'bestuurskaart',
  version: 1,
  type: 'error',
  code: 'refused',
  parameter,
});
/** Whether the map is really seen: bodies inside the frame's window, and not tiny. */
const isSeen = (frame: Frame) =>
  frame.locator('button[data-body]:visible').evaluateAll((cards) =>
    cards.some((card) => {
      const { left, top, right, bottom, width } = card.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && width > 20;
    }),
  );

describe('a plain frame', () => {
  it('is told what to show, and tells what it shows', async () => {
    const page = await visit('plain');
    const frame = await frameAt();
    await page.waitForFunction(() => window.heard.some(({ data }) => data.type === 'ready'));
    expect((await heard('ready'))[0]).toEqual({
      source: 'bestuurskaart',
      version: 1,
      type: 'ready',
      view: 'structuur',
    });
    await say({ type: 'navigate', view: 'besluitvorming', step: 4, lens: 'ermelo' });
    await frame.waitForSelector('[data-told="db-vraagt-advies"]');
    await say({ type: 'theme', theme: 'dark' });
    await frame.waitForSelector('html[data-theme="dark"]', { state: 'attached' });
    await say({ type: 'navigate', step: null, as: 'list' });
    await frame.waitForSelector('article [data-body]');
    const before = await page.evaluate(() => history.length);
    await say({ type: 'navigate', as: 'diagram', select: 'colleges' });
    await frame.waitForSelector('[data-body="colleges"][aria-current="true"]');
    expect(await page.evaluate(() => history.length), 'history of the host').toBe(before);
    expect(await heard('step')).toEqual([
      expect.objectContaining({ step: 'db-vraagt-advies' }),
      expect.objectContaining({ step: null }),
    ]);
  });

  it('is shown whole when that is asked for in the same breath as another view', async () => {
    const page = await visit('plain');
    // Narrow enough to open with what can be read; the words around the picture take no other room.
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '600'));
    const frame = await frameAt();
    const isWhole = () =>
      frame.evaluate(() => {
        const room = document.querySelector('[data-diagram]')?.getBoundingClientRect();
        return [...document.querySelectorAll('[data-diagram] [data-body]')].every((card) => {
          const { left, right } = card.getBoundingClientRect();
          return room !== undefined && left >= room.left && right <= room.right;
        });
      });
    const wide = '[data-body="aanjaagteam"]';
    await say({ type: 'navigate', view: 'transities' });
    await frame.waitForSelector(wide);
    expect(await isWhole(), 'without being asked').toBe(false);
    await say({ type: 'navigate', view: 'structuur' });
    await frame.waitForSelector(wide, { state: 'detached' });
    await page.evaluate(() => {
      for (const message of [{ type: 'navigate', view: 'transities' }, { type: 'fit' }])
        window.frames[0]?.postMessage({ source: 'bestuurskaart', version: 1, ...message }, '*');
    });
    await frame.waitForSelector(wide);
    await expect.poll(isWhole).toBe(true);
  });

  it.each(['sandboxed', 'no-referrer'])('shows the map when it is %s', async (name) => {
    const page = await visit(name);
    const frame = await frameAt();
    expect(await bodiesIn(frame)).toBeGreaterThan(3);
    expect(await isSeen(frame)).toBe(true);
    await say({ type: 'navigate', view: 'raad', select: 'colleges' });
    await frame.waitForSelector('[data-body="colleges"][aria-current="true"]');
    await page.waitForFunction(() => window.heard.some(({ data }) => data.id === 'colleges'));
  });

  it('shows the map from its HTML when it has no origin and its server shares with nobody', async () => {
    const page = await visit('strict-sandboxed');
    const frame = page.frames()[1] as Frame;
    await frame.waitForSelector('button[data-body="dagelijks-bestuur"]');
    expect(await isSeen(frame)).toBe(true);
  });

  it('that was hidden is drawn well once it is seen', async () => {
    const page = await visit('hidden');
    await page.click('summary');
    const frame = await frameAt();
    await page.waitForTimeout(500);
    expect(await isSeen(frame)).toBe(true);
  });

  it('says so when it is asked for a view that is not there', async () => {
    await visit('unknown');
    const frame = await frameAt();
    await frame.waitForFunction(() =>
      document.body.innerText.includes('“nergens” is hier niet bekend'),
    );
    expect(await bodiesIn(frame)).toBeGreaterThan(3);
    expect(await heard('error')).toEqual([refused('view')]);
  });

  it('tells its host which values it refused, and drops what is no parameter without a word', async () => {
    const page = await visit('plain');
    const frame = await frameAt();
    await say({ type: 'navigate', hops: 99, lens: 'atlantis', relations: 'a,b', nowhere: 'x' });
    await say({ type: 'navigate', view: 'raad', select: 'colleges' });
    await frame.waitForSelector('[data-body="colleges"][aria-current="true"]');
    await page.waitForFunction(() => window.heard.some(({ data }) => data.id === 'colleges'));
    expect(await heard('error')).toEqual([refused('hops'), refused('lens'), refused('relations')]);
  });

  it('is printed with the host page', async () => {
    const page = await visit('plain');
    const frame = await frameAt();
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(300);
    expect(await isSeen(frame)).toBe(true);
  });
});
