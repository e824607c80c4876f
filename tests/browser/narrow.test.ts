import type { Page } from 'playwright';
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

describe.each([
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 844, height: 390 },
])('on a phone of $width × $height', (viewport) => {
  const namesOf = (page: Page) =>
    page.locator('[data-process] [data-step] > span:last-child').evaluateAll((names) =>
      names.map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return { left, right, top, bottom, isWhole: name.scrollHeight <= name.clientHeight };
      }),
    );

  it('every stop of the player has its name, and the first is in sight before it begins', async () => {
    const page = await visit('?view=besluitvorming', { viewport });
    const [names, buttons] = await Promise.all([
      namesOf(page),
      page
        .locator('[data-process] [data-step]')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON())),
    ]);
    expect(names.length).toBeGreaterThan(8);
    for (const [index, { left, right, top, bottom, isWhole }] of names.entries()) {
      const [own, next] = [buttons[index], buttons[index + 1]];
      expect(isWhole).toBe(true);
      expect(right - left).toBeGreaterThan(40);
      expect(right).toBeLessThanOrEqual(next?.left ?? right);
      expect(Math.min(own.height, own.width)).toBeGreaterThanOrEqual(24);
      expect(top).toBeGreaterThanOrEqual(own.top);
      expect(bottom).toBeLessThanOrEqual(own.bottom);
    }
    expect(names[0]?.right).toBeLessThanOrEqual(viewport.width);
    await shoot(page, `player-${viewport.width}-light`);
  });

  it('the present stop is under nothing, each time that it goes on', async () => {
    const page = await visit('?view=besluitvorming', { viewport });
    for (let step = 0; step < 3; step++) {
      await page.locator('[data-process] button').nth(1).click();
      const now = page.locator('[data-process] [aria-current="step"]');
      await now.click({ trial: true });
      const isOnTop = await now
        .locator('span')
        .last()
        .evaluate((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          return [left + 2, right - 2].every((x) => {
            const there = document.elementFromPoint(x, middle);
            return there?.closest('[aria-current="step"]') === name.closest('button');
          });
        });
      expect(isOnTop).toBe(true);
    }
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
