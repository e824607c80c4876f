import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPage, openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { jumpTo, STORY, untilScene } from './support/stage.ts';

const site = openSite();

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

  it('moves the camera back to the scene, unless less motion is asked for', async () => {
    const moveAway = async () => {
      await page.mouse.move(700, 560);
      await page.mouse.down();
      await page.mouse.move(520, 460, { steps: 3 });
      await page.mouse.up();
      await page.locator('main[data-away]').waitFor();
    };
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
    await moveAway();
    expect(await placesOnTheWay('Backspace')).toBe(1);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await moveAway();
    expect(await placesOnTheWay('Backspace')).toBeGreaterThan(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  it('is found clean by axe: a statement, and a detour', async () => {
    await jumpTo(page, 'stelling-1');
    await page.keyboard.press('e');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('[data-body="portefeuillehoudersoverleg"]').click();
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
    // Its two points are taken back first.
    const back = phone.page.getByRole('button', { name: 'Vorige scène' });
    for (let press = 0; press < 3; press++) await back.tap();
    await untilScene(phone.page, 'stelling-2');
    await phone.page.getByRole('button', { name: 'Volgende scène' }).tap();
    await untilScene(phone.page, 'stelling-3');
    phone.expectQuiet();
    await phone.close();
  });
});
