import type { Frame } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openHost } from './support/open-host.ts';

const { visit, frameAt, call } = openHost();

/** How much of what stands in a frame is out of its sight. */
const scrolls = (frame: Frame) =>
  frame.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );

describe('the component', () => {
  it('shows the map, fits its height, and tells what happens as events', async () => {
    const page = await visit('component');
    const frame = await frameAt();
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'resize'));
    expect(await page.getAttribute('bestuurs-kaart', 'view')).toBe('besluitvorming');
    expect(await scrolls(frame), 'scrolling inside the frame').toBeLessThanOrEqual(1);
    await frame.locator('button[data-body="dagelijks-bestuur"]').click();
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'select'));
    expect(
      await page.evaluate(() => window.events.filter(({ type }) => type === 'select')),
    ).toEqual([
      expect.objectContaining({
        id: 'dagelijks-bestuur',
        kind: 'body',
        label: 'Dagelijks Bestuur',
      }),
    ]);
    expect(await frame.innerText('[data-caption]')).toContain('Dagelijks Bestuur. ');
    await shoot(page, 'embed-component');
  });

  it('passes changed attributes on, without loading the map again', async () => {
    const page = await visit('component');
    const frame = await frameAt();
    await frame.evaluate(() => Object.assign(window, { isSame: true }));
    await page.evaluate(() =>
      document.querySelector('bestuurs-kaart')?.setAttribute('view', 'raad'),
    );
    await frame.waitForSelector(
      'button[data-body="regelingen-raad-direct"], button[data-body^="regeling"]',
    );
    await page.evaluate(() => document.querySelector('bestuurs-kaart')?.setAttribute('lang', 'en'));
    await frame.waitForSelector('html[lang="en"]', { state: 'attached' });
    expect(await frame.evaluate(() => 'isSame' in window)).toBe(true);
  });

  it('has methods for the steps and the camera', async () => {
    const page = await visit('component');
    const frame = await frameAt();
    await call('next');
    await frame.waitForSelector('[data-told="voorstel-uit-ao"]');
    await call('next');
    await frame.waitForSelector('[data-told="bespreken-met-management"]');
    await call('previous');
    await frame.waitForSelector('[data-told="voorstel-uit-ao"]');
    const transform = () =>
      frame
        .locator('.react-flow__viewport')
        .evaluate((camera) => getComputedStyle(camera).transform);
    const fitted = await transform();
    await frame.getByRole('button', { name: 'Groter' }).click();
    await frame.waitForFunction((before) => {
      const camera = document.querySelector('.react-flow__viewport');
      return camera !== null && getComputedStyle(camera).transform !== before;
    }, fitted);
    await call('fit');
    await frame.waitForFunction((before) => {
      const camera = document.querySelector('.react-flow__viewport');
      return camera !== null && getComputedStyle(camera).transform === before;
    }, fitted);
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'step'));
  });

  it('tells as an event which value was refused', async () => {
    const page = await visit('component');
    const frame = await frameAt();
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'ready'));
    await page.evaluate(() =>
      document.querySelector('bestuurs-kaart')?.setAttribute('select', 'nobody'),
    );
    await page.waitForFunction(() =>
      window.events.some(({ code, parameter }) => code === 'refused' && parameter === 'select'),
    );
    // What is told above the map has its place in the height of the frame, and gives it back.
    const told = frame.locator('[role="status"] p', { hasText: 'nobody' });
    await told.waitFor();
    await expect.poll(() => scrolls(frame)).toBeLessThanOrEqual(1);
    const high = await frame.evaluate(() => window.innerHeight);
    await told.locator('..').getByRole('button').click();
    await expect.poll(() => frame.evaluate(() => window.innerHeight)).toBeLessThan(high - 20);
    expect(await scrolls(frame)).toBeLessThanOrEqual(1);
  });

  it('twice on a page are two maps', async () => {
    const page = await visit('two');
    const one = await frameAt('view=raad');
    await page.locator('#two').scrollIntoViewIfNeeded();
    const two = await frameAt('view=transities');
    await page.evaluate(() =>
      (document.getElementById('two') as HTMLElement & { navigate: (p: object) => void }).navigate({
        select: 'aanjaagteam',
      }),
    );
    await two.waitForSelector('[data-body="aanjaagteam"][aria-current="true"]');
    expect(await one.locator('[aria-current="true"][data-body]').count()).toBe(0);
    expect(await two.getAttribute('html', 'data-theme')).toBe('dark');
    expect(
      await page.evaluate(() => window.events.filter(({ type }) => type === 'select').length),
    ).toBe(1);
  });

  it('stays within bounds, whatever size is asked', async () => {
    const page = await visit('sizes');
    const heights = await page
      .locator('bestuurs-kaart')
      .evaluateAll((maps) => maps.map((map) => map.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...heights)).toBeLessThanOrEqual(4000);
  });
});

describe('a story in a frame', () => {
  it('follows its host from scene to scene, and keeps nothing', async () => {
    const page = await visit('story');
    const frame = await frameAt('story=');
    await frame.locator('[data-scene="stelling-1"]').waitFor();
    await frame.getByRole('button', { name: /^Eens/ }).click();
    await frame.getByRole('button', { name: /^Eens\s*1/ }).waitFor();
    expect(await frame.evaluate(() => localStorage.length)).toBe(0);
    expect(await frame.getByRole('button', { name: 'Volledig scherm' }).count()).toBe(0);
    expect(await frame.getByRole('link').getAttribute('href')).toContain('scene=stelling-1');
    await shoot(page, 'embed-story');
    await call('next');
    await frame.locator('[data-scene="stelling-2"]').waitFor();
    await page.evaluate(() => document.getElementById('one')?.setAttribute('scene', 'raad'));
    await frame.locator('[data-scene="raad"]').waitFor();
    expect(await frame.getByRole('button', { name: /Backspace/ }).count()).toBe(0);
  });
});
