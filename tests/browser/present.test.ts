import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPage, openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { serveSite } from './support/site.ts';

const STORY = '?story=greep-op-samenwerking';
const FILE = new URL('../../data/noord-veluwe.json', import.meta.url);

interface StoryFile {
  readonly stories: readonly {
    readonly scenes: readonly { readonly id: string; readonly remark?: string; view: string }[];
  }[];
}
const file = (): StoryFile => JSON.parse(readFileSync(FILE, 'utf8'));
const SCENES = file().stories[0]?.scenes ?? [];
const numberOf = (id: string) => 1 + SCENES.findIndex((scene) => scene.id === id);

const PROJECTOR = { viewport: { width: 1920, height: 1080 } };

const site = openSite();

const untilScene = (page: Page, id: string) =>
  page.locator(`main[data-scene="${id}"]`).waitFor({ state: 'attached' });
const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate(({ style }) => style.transform);
const line = (page: Page) => page.locator('[data-stage-line]');
const jumpTo = async (page: Page, id: string) => {
  await page.keyboard.press('g');
  await page.getByRole('searchbox').fill(String(numberOf(id)));
  await page.keyboard.press('Enter');
  await untilScene(page, id);
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
    await page.waitForLoadState('networkidle');
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
      const { smallest, outside } = await lettersOn(page);
      expect(smallest, id).toBeGreaterThanOrEqual(18);
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

  it('jumps by number, and from the overview', async () => {
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
    for (const key of ['1', '1', '1', '2', 'Shift+1']) await page.keyboard.press(key);
    await page.waitForFunction(() => /Eens\s*2/.test(document.body.innerText));
    expect((await counted()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'Eens 2',
      'Oneens 1',
    ]);
    expect(await kept()).toContain('stelling-1');
    await shoot(page, 'stage-hands');
    await page.keyboard.press('0');
    await page.waitForFunction(() => /Eens\s*0/.test(document.body.innerText));
    expect(await kept()).toBe('{}');
  });

  it('comes back from a detour to exactly the scene and the viewport that were left', async () => {
    await jumpTo(page, 'structuur');
    const framed = await viewport(page);
    const away = page.getByRole('button', { name: /Backspace/ });
    expect(await away.count()).toBe(0);
    await page.mouse.move(1500, 620);
    await page.mouse.down();
    await page.mouse.move(1380, 520, { steps: 3 });
    await page.mouse.up();
    await away.waitFor();
    const moved = await viewport(page);
    expect(moved).not.toBe(framed);

    await page.locator('[data-body="portefeuillehoudersoverleg"]').click();
    await page.getByRole('complementary', { name: 'Uitleg' }).waitFor();
    expect(await viewport(page)).toBe(moved);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('jeugdzorg');
    await page.keyboard.press('Enter');
    await page.locator('[data-body="transitie-jeugdzorg"]').first().waitFor();
    await untilReady(page);
    expect(await page.locator('main').getAttribute('data-scene')).toBe('structuur');
    expect((await lettersOn(page)).smallest).toBeGreaterThanOrEqual(18);
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
    expect(await viewport(page)).toBe(framed);
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
    await page.keyboard.press('Escape');
    await line(page).getByText('Nog eens Esc').waitFor();
    await page.keyboard.press('PageDown');
    await untilScene(page, 'ambtelijk-traject');
    expect(await line(page).innerText()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('main[data-scene]').waitFor({ state: 'detached' });
    await untilReady(page);
    expect(new URL(page.url()).search).toBe('?view=structuur&select=management');
  });

  it('made no request and no error', () => expect(wrong).toEqual([]));
});

describe('an autoplay', () => {
  it('goes through the scenes, begins again, and waits when asked', async () => {
    const address = `${site.url}${STORY}&scene=${SCENES.length - 1}&autoplay=20`;
    const opened = await openPage(site.browser, address);
    const { page } = opened;
    await untilReady(page);
    await page.clock.install();
    await page.keyboard.press('PageDown');
    await untilScene(page, 'raad-via-college');
    await page.clock.fastForward(19_000);
    await untilScene(page, 'raad-via-college');
    await page.clock.fastForward(2_000);
    await untilScene(page, 'opening');
    await page.keyboard.press('a');
    await page.clock.fastForward(60_000);
    await untilScene(page, 'opening');
    await page.getByRole('button', { name: 'Laat de scènes verder lopen' }).press('Enter');
    await page.locator('[data-body="management"]').click();
    await page.clock.fastForward(60_000);
    await untilScene(page, 'opening');
    await page.keyboard.press('Backspace');
    await page.clock.fastForward(20_500);
    await untilScene(page, 'waarom');
    opened.expectQuiet();
    await opened.close();
  });
});

describe('where the browser refuses what presenting would like', () => {
  it('says so in one line, and the show goes on', async () => {
    const { stories, ...rest } = file();
    const broken = stories.map((story) => ({
      ...story,
      scenes: story.scenes.map((scene) =>
        scene.id === 'waarom' ? { ...scene, view: 'nowhere' } : scene,
      ),
    }));
    const poor = await serveSite({
      '/data/noord-veluwe.json': { body: JSON.stringify({ ...rest, stories: broken }) },
    });
    const opened = await openPage(site.browser, poor.url);
    const { page } = opened;
    await untilReady(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'wakeLock', { value: undefined });
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await page.getByRole('button', { name: 'Presenteren' }).click();
    await untilScene(page, 'opening');
    await untilReady(page);
    const dismiss = line(page).getByRole('button', { name: 'Melding sluiten' });
    for (const told of [/Volledig scherm|houdt het scherm/, /Volledig scherm|houdt het scherm/]) {
      await line(page).getByText(told).waitFor();
      await dismiss.click();
    }
    await line(page).getByText('Eén scène is overgeslagen').waitFor();
    await page.keyboard.press('PageDown');
    await untilScene(page, 'bedrijfsvoering');
    expect(await line(page).innerText()).toBe('');
    await page.keyboard.press('g');
    await page.getByRole('searchbox').fill('stelling 3');
    await page.keyboard.press('Enter');
    await untilScene(page, 'stelling-3');
    await page.keyboard.press('1');
    await line(page).getByText('mogen in deze browser niet worden bewaard').waitFor();
    expect(await page.locator('[data-hands="agree"]').innerText()).toMatch(/1/);
    opened.expectQuiet();
    await opened.close();
    await poor.close();
  });
});

describe('the stage for everyone', () => {
  const violationsOn = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  };

  let opened: OpenPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openPage(site.browser, `${site.url}${STORY}&scene=awbz-wmo`, {
      colorScheme: 'dark',
    });
    page = opened.page;
    await untilReady(page);
  });
  afterAll(() => opened.close());

  it('moves the camera from scene to scene, unless less motion is asked for', async () => {
    const placesOnTheWay = (towards: string) =>
      page.evaluate(async (key) => {
        const map = document.querySelector<HTMLElement>('.react-flow__viewport');
        const place = () => map?.style.transform ?? '';
        const start = place();
        const seen = new Set<string>();
        dispatchEvent(new KeyboardEvent('keydown', { key }));
        // It has arrived when it has moved, and then stood still for some frames.
        for (let last = start, still = 0; still < 10; last = place()) {
          await new Promise(requestAnimationFrame);
          if (place() !== start) seen.add(place());
          still = place() === last && place() !== start ? still + 1 : 0;
        }
        return seen.size;
      }, towards);
    expect(await placesOnTheWay('PageDown')).toBe(1);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await placesOnTheWay('PageUp')).toBeGreaterThan(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  it('is found clean by axe: a statement, and a detour', async () => {
    await jumpTo(page, 'stelling-1');
    await page.keyboard.press('1');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('[data-body="elburg"]').click();
    await page.getByRole('complementary').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    opened.expectQuiet();
  });

  it('fits a phone: nothing scrolls sideways, and buttons go on and back', async () => {
    const phone = await openPage(site.browser, `${site.url}${STORY}&scene=stelling-3`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await untilReady(phone.page);
    const width = await phone.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await shoot(phone.page, 'stage-phone');
    await phone.page.getByRole('button', { name: 'Vorige scène' }).tap();
    await untilScene(phone.page, 'stelling-2');
    await phone.page.getByRole('button', { name: 'Volgende scène' }).tap();
    await untilScene(phone.page, 'stelling-3');
    phone.expectQuiet();
    await phone.close();
  });
});
