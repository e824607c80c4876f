import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openVisits } from './support/open-visits.ts';

const { leave, visit } = openVisits();

const VIEWS = ['structuur', 'besluitvorming', 'transities', 'raad'];
const DB = 'button[data-body="dagelijks-bestuur"]';

/** What has the focus: how it is marked, and what it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    // A choice among several is marked at its label.
    const label = at.closest('label');
    const around = label === null ? null : getComputedStyle(label);
    const rings = [
      { style: outlineStyle, width: outlineWidth },
      ...(around ? [{ style: around.outlineStyle, width: around.outlineWidth }] : []),
    ];
    return {
      what: at.outerHTML.slice(0, 120),
      isMarked: rings.some(({ style, width }) => style !== 'none' && Number.parseFloat(width) >= 2),
    };
  });

describe('the focus', () => {
  it.each([
    '?view=structuur',
    '?view=besluitvorming&step=4',
    '?as=list',
    '?as=matrix',
    '?select=dagelijks-bestuur&forced',
  ])('is seen at every stop, changes nothing, and comes out at the end: %s', async (query) => {
    const page = await visit(
      query,
      query.endsWith('forced') ? { forcedColors: 'active' as const } : {},
    );
    const address = page.url();
    let stops = 0;
    for (let isInside = true; isInside && stops < 300; stops++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      isInside = at !== null;
      if (at !== null) expect(at.isMarked, at.what).toBe(true);
    }
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThan(300);
    expect(page.url()).toBe(address);
    expect(await page.locator('dialog[open], :popover-open').count()).toBe(0);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('comes back to what opened a layer', async () => {
    const page = await visit('');
    const opener = page.locator('button[popovertarget="menu"]');
    await opener.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.locator(DB).focus();
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] kbd');
    await page.keyboard.press('Escape');
    expect(await page.locator(DB).evaluate((body) => body === document.activeElement)).toBe(true);
  });
});

describe('a press', () => {
  it('does nothing before it is let go, and nothing when it is let go elsewhere', async () => {
    const page = await visit('');
    const address = page.url();
    for (const selector of [DB, '[data-question="advice"] button', 'nav a >> nth=1']) {
      const box = await page.locator(selector).first().boundingBox();
      if (box === null) throw new Error(`${selector} is not there`);
      await page.mouse.move(box.x + box.width / 2, box.y + 12);
      await page.mouse.down();
      await page.waitForTimeout(100);
      expect(page.url()).toBe(address);
      await page.mouse.move(5, 5, { steps: 5 });
      await page.mouse.up();
      await page.waitForTimeout(100);
      expect(page.url(), selector).toBe(address);
    }
  });
});

describe('the views', () => {
  it('have titles of their own, with their region, and the same header in the same order', async () => {
    const titles = new Set<string>();
    const headers = new Set<string>();
    for (const view of VIEWS) {
      const page = await visit(`${view}/`);
      const title = await page.title();
      expect(title).toContain('Noord-Veluwe');
      titles.add(title);
      headers.add(
        await page.locator('header a, header button').evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map(({ textContent }) => textContent?.trim())
            .join(' | '),
        ),
      );
      if (view !== VIEWS.at(-1)) await leave();
    }
    expect(titles.size).toBe(VIEWS.length);
    expect([...headers]).toHaveLength(1);
  });
});

describe('what moves by itself', () => {
  it('comes to rest within five seconds', async () => {
    const page = await visit('?view=besluitvorming&step=4', { reducedMotion: 'no-preference' });
    const traveller = page.locator('[data-travelled="now"] circle').first();
    await traveller.waitFor();
    const at = () => traveller.evaluate((dot) => getComputedStyle(dot).offsetDistance);
    const first = await at();
    await page.waitForTimeout(300);
    expect(await at()).not.toBe(first);
    const longest = await traveller.evaluate((dot) =>
      Math.max(
        ...dot.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
      ),
    );
    expect(longest).toBeGreaterThan(1_000);
    expect(longest).toBeLessThanOrEqual(5_000);
  });
});
