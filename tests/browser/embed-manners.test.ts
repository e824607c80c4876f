import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openHost } from './support/open-host.ts';

const host = openHost();
const { visit, frameAt } = host;

describe('manners', () => {
  const zoomOf = (frame: Frame) =>
    frame
      .locator('.react-flow__viewport')
      .evaluate((camera) => new DOMMatrix(getComputedStyle(camera).transform).a);
  /** The host gives a frame the height that it asks for, in its own time, and again for its font. */
  const settledZoomOf = async (frame: Frame) => {
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    let last = Number.NaN;
    const isStill = async () => {
      const before = last;
      last = await zoomOf(frame);
      return last === before;
    };
    await expect.poll(isStill, { interval: 300, timeout: 10_000 }).toBe(true);
    return last;
  };
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

  it('the wheel scrolls the host page, and with Ctrl zooms the map', async () => {
    const page = await visit('component');
    const frame = await frameAt();
    const before = await settledZoomOf(frame);
    await page.mouse.move(450, 350);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => window.scrollY > 0);
    expect(await zoomOf(frame)).toBe(before);
    expect(await frame.innerText('[data-hint="wheel"]')).toContain('Ctrl');
    const at = await scrolled(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await frame.waitForFunction((zoom) => {
      const camera = document.querySelector('.react-flow__viewport');
      return camera !== null && new DOMMatrix(getComputedStyle(camera).transform).a > zoom;
    }, before);
    expect(await scrolled(page)).toBe(at);
  });

  it('one finger scrolls the host page, two fingers zoom the map', async () => {
    const page = await visit('component', { hasTouch: true });
    const frame = await frameAt();
    const before = await settledZoomOf(frame);
    const client = await page.context().newCDPSession(page);
    const touch = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number; id: number }[],
    ) => {
      await client.send('Input.dispatchTouchEvent', { type, touchPoints });
      await page.waitForTimeout(16);
    };
    await touch('touchStart', [{ x: 300, y: 500, id: 1 }]);
    for (let y = 480; y >= 300; y -= 20) await touch('touchMove', [{ x: 300, y, id: 1 }]);
    await touch('touchEnd', []);
    await page.waitForFunction(() => window.scrollY > 50);
    expect(await zoomOf(frame)).toBe(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    const spread = (by: number) => [
      { x: 300 - by, y: 400, id: 1 },
      { x: 360 + by, y: 400, id: 2 },
    ];
    await touch('touchStart', spread(0));
    for (let by = 5; by <= 50; by += 5) await touch('touchMove', spread(by));
    await touch('touchEnd', []);
    expect(await zoomOf(frame)).toBeGreaterThan(before);
  });
});

describe('the demo page of a host', () => {
  it('works under its own strict policy, and axe finds nothing in it or in the frames', async () => {
    const page = await host.newPage({ viewport: { width: 1440, height: 900 } });
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(`${host.siteUrl}embed-demo/`);
    const frame = await frameAt('/besluitvorming/?');
    await page.locator('[data-do="next"]').click();
    await frame.waitForSelector('[data-told="voorstel-uit-ao"]');
    await page.waitForFunction(() =>
      document.querySelector('#says')?.textContent?.includes('voorstel-uit-ao'),
    );
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    await frameAt('/raad/?');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 0));
    await shoot(page, 'embed-demo-1440');
  });
});
