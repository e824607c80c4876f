import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { SCENES, STORY, untilScene } from './support/stage.ts';

const site = openSite();

const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate(({ style }) => style.transform);

const open = async (query: string, options = {}) => {
  const opened = await openPage(site.browser, `${site.url}${query}`, options);
  await untilReady(opened.page);
  return opened;
};

it('keeps the camera of a stage right that nobody sees', async () => {
  const moving = { reducedMotion: 'no-preference' } as const;
  const { page, close } = await open(`${STORY}&scene=structuur`, moving);
  await page.evaluate(() => {
    // What a browser does with a window that is minimised: it paints no frame, and says so.
    const { requestAnimationFrame } = window;
    const held: FrameRequestCallback[] = [];
    let isHidden = true;
    Object.defineProperty(document, 'visibilityState', {
      get: () => (isHidden ? 'hidden' : 'visible'),
    });
    window.requestAnimationFrame = (callback) =>
      isHidden ? held.push(callback) : requestAnimationFrame.call(window, callback);
    document.dispatchEvent(new Event('visibilitychange'));
    Object.assign(window, {
      seeAgain: () => {
        isHidden = false;
        for (const callback of held.splice(0)) window.requestAnimationFrame(callback);
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  });
  for (const scene of ['processchema', 'awbz-wmo', 'valkuil-b']) {
    await page.keyboard.type(`${1 + SCENES.findIndex(({ id }) => id === scene)}`);
    await page.keyboard.press('Enter');
    await untilScene(page, scene);
  }
  await page.evaluate(() => Reflect.get(window, 'seeAgain')());
  const { page: fresh, close: closeFresh } = await open(`${STORY}&scene=valkuil-a`);
  // What is told of a story that begins has a row of its own, until the next scene.
  await fresh.keyboard.press('PageDown');
  await untilScene(fresh, 'valkuil-b');
  const wanted = await viewport(fresh);
  await expect.poll(() => viewport(page)).toBe(wanted);
  await closeFresh();
  await close();
});

it('leads from another computer by a link that carries the story, with the number large', async () => {
  const { page: stage, close } = await open(`${STORY}&scene=9`);
  const [console] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('v')]);
  await console.waitForSelector('[data-peer="there"]', { state: 'attached' });
  await console.getByRole('button', { name: 'Andere laptop' }).click();
  const link = await console.getByRole('textbox', { name: /andere laptop/ }).inputValue();
  await close();

  const { page, expectQuiet, close: closeOther } = await openPage(site.browser, link);
  await page.waitForSelector('[data-peer="elsewhere"]', { state: 'attached' });
  await page.waitForFunction(() => document.querySelectorAll('[data-mirror="true"]').length === 2);
  const number = page.locator('[data-number]');
  expect(await number.innerText()).toBe('9');
  const { height } = (await number.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThanOrEqual(36);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`[data-console="${SCENES[11]?.id}"]`);
  expect(await number.innerText()).toBe('12');
  await expect.poll(() => page.getByRole('timer').innerText()).not.toBe('0:00');
  await shoot(page, 'presenter-elsewhere');
  expectQuiet();
  await closeOther();
});

it('follows on a phone by the number', async () => {
  const { page, expectQuiet, close } = await open(STORY, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('button', { name: /^Scène 1 van/ }).tap();
  await page.getByRole('dialog').getByRole('button', { name: /^12 / }).tap();
  await untilScene(page, SCENES[11]?.id ?? '');
  expectQuiet();
  await close();
});

it('notes in a rehearsal how long scenes take, counts down, and forgets both', async () => {
  const { page, close } = await open(`${STORY}&scene=1&console=elsewhere`);
  await page.clock.install();
  const settings = page.getByRole('button', { name: 'Tijd instellen' });
  await settings.click();
  await page.getByRole('spinbutton', { name: /Minuten/ }).fill('1');
  await page.getByRole('button', { name: 'Begin een oefening' }).click();
  await page.keyboard.press('Escape');
  await page.clock.fastForward(30_000);
  await page.locator('[data-left="enough"]').getByText('Nog, van 1:00').waitFor();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.clock.fastForward(45_000);
  await page.locator('[data-left="late"]').getByText('Over de tijd').waitFor();
  await settings.click();
  await page.getByRole('button', { name: 'Stop de oefening' }).click();
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  expect(await kept()).toContain('opening');
  await page.keyboard.press('Escape');
  const first = page.getByRole('navigation').getByRole('button').first();
  expect(await first.innerText()).toMatch(/0:3\d/);
  await settings.click();
  await page.getByRole('button', { name: 'Vergeet de oefening' }).click();
  await page.getByRole('spinbutton', { name: /Minuten/ }).fill('');
  expect(await kept()).toBe('{}');
  await close();
});

it('shows a drawing where no frame may be', async () => {
  const { page, close } = await openPage(site.browser, 'about:blank');
  await page.route(/\/kaart\/.*embed=1/, (route) => route.abort());
  await page.goto(`${site.url}${STORY}&scene=9&console=elsewhere`);
  await page.waitForSelector('[data-console] [data-still]');
  expect(await page.locator('[data-mirror="true"]').count()).toBe(0);
  await close();
});
