import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type OpenPage,
  openPage,
  shoot,
  untilFetchedAhead,
  untilReady,
} from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { jumpTo, SCENES, stageLine, tellPoints, untilScene } from './support/stage.ts';

const PROJECTOR = { viewport: { width: 1920, height: 1080 } };

const site = openSite();

const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate(({ style }) => style.transform);

/** Where the camera is once it has come to rest: a scene's words may still make room for its picture. */
const viewportAtRest = async (page: Page): Promise<string> => {
  let before = '';
  for (let now = await viewport(page); now !== before; now = await viewport(page)) {
    before = now;
    await page.waitForTimeout(300);
  }
  return before;
};

/** Heights of all lit letters on the screen, in pixels, and those that stick out of it. */
const lettersOn = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('.react-flow__viewport');
    const zoom = map ? new DOMMatrix(getComputedStyle(map).transform).a : 1;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    const outside: string[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      const isRead = element?.closest('script, [data-dimmed], .visually-hidden, fieldset') === null;
      if (!element || !isRead || text.textContent?.trim() === '') continue;
      const range = document.createRange();
      range.selectNode(text);
      const { left, top, right, bottom, width } = range.getBoundingClientRect();
      if (width === 0 || element.closest('[data-lane]')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      sizes.push(map?.contains(element) ? size * zoom : size);
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        outside.push(text.textContent ?? '');
    }
    return { smallest: Math.min(...sizes), outside };
  });

describe('a story on a projector, without a network', () => {
  let opened: OpenPage;
  let page: Page;
  const wrong: string[] = [];
  beforeAll(async () => {
    opened = await openPage(site.browser, site.url, PROJECTOR);
    page = opened.page;
    await untilReady(page);
    await page.getByRole('button', { name: 'Presenteren' }).click();
    await untilScene(page, 'opening');
    // What lies over the stage is fetched ahead; a person takes longer to cut the wires.
    await page.keyboard.press('o');
    await page.getByRole('dialog').getByRole('button', { name: 'Processchema' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await untilFetchedAhead(page);
    await page.context().setOffline(true);
    page.on('pageerror', (error) => wrong.push(String(error)));
    // The browser itself asks for the icon with every new address.
    page.on('request', (request) => {
      if (!request.url().endsWith('favicon.svg')) wrong.push(request.url());
    });
  });
  afterAll(() => opened.close());

  it('is told from first to last with a clicker, in letters for the back row', async () => {
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    for (const [index, { id }] of SCENES.entries()) {
      await untilScene(page, id);
      await untilReady(page);
      await tellPoints(page);
      const { smallest, outside } = await lettersOn(page);
      expect(smallest, id).toBeGreaterThanOrEqual(17);
      expect(outside, id).toEqual([]);
      if (index % 10 === 0) await shoot(page, `stage-${id}`);
      await page.keyboard.press('PageDown');
    }
    expect(await page.locator('main').getAttribute('data-scene')).toBe(SCENES.at(-1)?.id);
    expect(await page.title()).toContain('Via het college');
    await page.keyboard.press('Home');
    await untilScene(page, 'opening');
    for (const key of ['ArrowRight', 'Space', 'ArrowLeft', 'PageUp'])
      await page.keyboard.press(key);
    await untilScene(page, 'opening');
  });

  it('goes black, and a click of the clicker shows the same scene again', async () => {
    const black = page.getByRole('button', { name: 'Het scherm is zwart' });
    await page.keyboard.press('b');
    await black.waitFor();
    await page.keyboard.press('PageDown');
    await black.waitFor({ state: 'detached' });
    await untilScene(page, 'opening');
    await page.keyboard.press('.');
    await black.waitFor();
    await page.keyboard.press('Escape');
    await black.waitFor({ state: 'detached' });
  });

  it('jumps by number with Enter or from a field, and from the overview', async () => {
    await page.keyboard.type('12');
    await page.locator('[data-typed="12"]').waitFor();
    await page.keyboard.press('Enter');
    await untilScene(page, SCENES[11]?.id ?? '');
    await jumpTo(page, 'stelling-2');
    await page.keyboard.press('o');
    await page.getByRole('dialog').getByRole('button', { name: 'Processchema' }).click();
    await untilScene(page, 'processchema');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('counts a show of hands, keeps it in this browser, and clears it with one key', async () => {
    await jumpTo(page, 'stelling-1');
    const counted = () => page.locator('[data-hands]').allInnerTexts();
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    for (const key of ['e', 'e', 'e', 'n', 'Shift+E']) await page.keyboard.press(key);
    await page.waitForFunction(() => /Eens\s*2/.test(document.body.innerText));
    expect((await counted()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'Eens 2 67%',
      'Oneens 1 33%',
    ]);
    // A digit is the number of a scene, and never a vote.
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-total]').getAttribute('data-total')).toBe('3');
    await page.keyboard.press('h');
    await page.locator('[data-total="4"]').waitFor();
    await page.keyboard.press('u');
    await page.locator('[data-total="3"]').waitFor();
    expect(await kept()).toContain('stelling-1');
    await shoot(page, 'stage-hands');
    await page.keyboard.press('c');
    await page.waitForFunction(() => /Eens\s*0/.test(document.body.innerText));
    expect(await kept()).toBe('{}');
  });

  it('comes back from a detour to exactly the scene and the viewport that were left', async () => {
    await jumpTo(page, 'structuur');
    const framed = await viewportAtRest(page);
    const away = page.getByRole('button', { name: /Backspace/ });
    expect(await away.count()).toBe(0);
    await page.mouse.move(1500, 620);
    await page.mouse.down();
    await page.mouse.move(1380, 520, { steps: 3 });
    await page.mouse.up();
    await away.waitFor();
    const moved = await viewportAtRest(page);
    expect(moved).not.toBe(framed);

    await page.locator('[data-body="portefeuillehoudersoverleg"]').click();
    await page.getByRole('complementary', { name: 'Uitleg' }).waitFor();
    await expect.poll(() => viewport(page)).toBe(moved);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('jeugdzorg');
    await page.keyboard.press('Enter');
    await page.locator('[data-body="transitie-jeugdzorg"]').first().waitFor();
    await untilReady(page);
    expect(await page.locator('main').getAttribute('data-scene')).toBe('structuur');
    expect((await lettersOn(page)).smallest).toBeGreaterThanOrEqual(17);
    await shoot(page, 'stage-detour');

    await page.keyboard.press('Backspace');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.locator('[data-body="algemeen-bestuur"]').waitFor();
    await expect.poll(() => viewport(page)).toBe(moved);
    await page.keyboard.press('Backspace');
    await away.waitFor({ state: 'detached' });
    await expect.poll(() => viewport(page)).toBe(framed);

    await page.locator('[data-body="management"]').click();
    await page.getByRole('complementary').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await untilScene(page, 'structuur');
    await expect.poll(() => viewport(page)).toBe(framed);
  });

  it('lights up what the pointer is at', async () => {
    const light = page.locator('[data-spotlight]');
    await page.keyboard.press('s');
    await page.mouse.move(700, 300);
    await light.waitFor({ state: 'visible' });
    const at = () => light.evaluate(({ style }) => style.cssText);
    expect(await at()).toContain('--light-x: 700px; --light-y: 300px');
    const before = await at();
    await page.keyboard.press('+');
    expect(await at()).not.toBe(before);
    await shoot(page, 'stage-spotlight');
    await page.keyboard.press('Escape');
    await light.waitFor({ state: 'hidden' });
  });

  it('is not ended by accident: Escape is told first, and any other key takes that back', async () => {
    await page.evaluate(() => document.exitFullscreen());
    // Sooner after the last one it would be the second of a clicker that sends each twice.
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    await stageLine(page).getByText('Nog eens Esc').waitFor();
    await page.keyboard.press('PageDown');
    await untilScene(page, 'ambtelijk-traject');
    expect(await stageLine(page).innerText()).toBe('');
    await page.keyboard.press('Escape');
    // A clicker may send it twice at once; a person takes longer.
    await page.keyboard.press('Escape');
    await stageLine(page).getByText('Nog eens Esc').waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    await page.locator('main[data-scene]').waitFor({ state: 'detached' });
    await untilReady(page);
    expect(new URL(page.url()).search).toBe(
      '?view=structuur&route=ambtelijk-overleg~dagelijks-bestuur',
    );
  });

  it('made no request and no error', () => expect(wrong).toEqual([]));
});
