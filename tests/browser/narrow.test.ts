import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { parameters } from './support/shown.ts';

const { leave, visit } = openVisits();

describe('at 400 % zoom', () => {
  it('everything can be reached, and the picture is never squeezed away', async () => {
    const page = await visit('?view=besluitvorming&step=4', {
      viewport: { width: 320, height: 256 },
    });
    const [picture, choice] = await Promise.all([
      page.locator('.react-flow').boundingBox(),
      page.locator('[data-choice]').last().boundingBox(),
    ]);
    // What is told lies over the picture, which keeps the rest of the screen.
    expect(picture?.height).toBeGreaterThanOrEqual(90);
    expect(choice).not.toBeNull();
    await page.locator('[data-choice]').last().click();
    expect(parameters(page).get('choices')).not.toBeNull();
  });

  it('the bar of the sheet lies over no words', async () => {
    const page = await visit('?view=besluitvorming', { viewport: { width: 360, height: 225 } });
    const [bar, told] = await Promise.all([
      page.getByRole('button', { name: 'Legenda' }).last().boundingBox(),
      page.locator('[data-provenance]').first().boundingBox(),
    ]);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(told?.y ?? 0);
  });
});

describe('on a phone', () => {
  it.each(['1', '4', '8'])('the player names stop %s while it is there, in sight', async (step) => {
    const page = await visit(`?view=besluitvorming&step=${step}`, {
      viewport: { width: 390, height: 844 },
    });
    const [name, bar] = await Promise.all([
      page.locator('[data-process] [aria-current="step"] span:last-child').boundingBox(),
      page.locator('[data-process]').boundingBox(),
    ]);
    if (!name || !bar) throw new Error('No player');
    expect(name.width).toBeGreaterThan(40);
    expect(name.x).toBeGreaterThan(0);
    expect(name.x + name.width).toBeLessThanOrEqual(390);
    expect(name.y).toBeGreaterThanOrEqual(bar.y);
    expect(name.y + name.height).toBeLessThanOrEqual(bar.y + bar.height);
  });
});

describe('on a screen', () => {
  it.each([320, 390, 1100])('of %i pixels nothing scrolls sideways', async (width) => {
    for (const query of [
      '',
      '?as=list',
      '?as=matrix',
      '?view=besluitvorming&step=4',
      '?select=dagelijks-bestuur',
    ]) {
      const page = await visit(query, { viewport: { width, height: 700 } });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, query).toBe(0);
      const panels = await page
        .locator('aside, nav')
        .evaluateAll((found) =>
          found
            .filter((panel) => panel.checkVisibility() && panel.scrollWidth > panel.clientWidth + 1)
            .map((panel) => panel.className),
        );
      expect(panels, query).toEqual([]);
      // The list is text: nothing in it may have to be scrolled sideways, as a wide table may.
      const wide = await page
        .locator('main :is(article, section, li, p, h2, h3)')
        .evaluateAll(
          (found) =>
            found.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
        );
      if (query === '?as=list') expect(wide, query).toBe(0);
      await shoot(page, `narrow-${width}-${query.replace(/\W+/g, '-')}`);
      await leave();
    }
    await visit('');
  });
});
