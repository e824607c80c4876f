import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { untilReady, untilWhole } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { parameters } from './support/shown.ts';

const { visit, site } = openVisits();

/** What live regions came to say while something was done. */
const heard = async (page: Page, doing: () => Promise<unknown>): Promise<readonly string[]> => {
  await page.evaluate(() => {
    const said: string[] = [];
    const live = '[role="status"], [role="alert"], [aria-live]';
    const note = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest(live) ?? element?.querySelector(live);
      if (region) said.push((element?.closest(live) ? element : region).textContent ?? '');
    };
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') note(target);
        else for (const node of addedNodes) note(node);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { said });
  });
  await doing();
  await page.waitForTimeout(700);
  return page.evaluate(() => (window as unknown as { said: string[] }).said);
};

describe('a choice', () => {
  it('of a body, a line, a question, a step and a municipality is one sentence', async () => {
    const page = await visit('?view=besluitvorming');
    const choices: readonly (readonly [() => Promise<unknown>, RegExp])[] = [
      [() => page.click('[data-body="dagelijks-bestuur"]'), /^Dagelijks Bestuur\. .*advies van/],
      [
        () => page.locator('[data-relation="db-legt-voor-aan-ab"]').dispatchEvent('click'),
        /^Het dagelijks bestuur legt .* voor aan het algemeen bestuur\.$/,
      ],
      [() => page.keyboard.press('1'), /adviseren het dagelijks bestuur\.$/],
      [() => page.click('[data-process] [data-step="besluit"]'), /^Stap 8, /],
      [
        async () => {
          await page.click('[data-question="seats"] button');
          await page.waitForTimeout(400);
        },
        /^Waar zit mijn gemeente\?$/,
      ],
      [
        () => page.click('[data-member="hattem"]'),
        /^Hattem zit in \d+ organen \(\d+ afgeleid\)\.$/,
      ],
    ];
    for (const [choose, sentence] of choices) {
      const said = await heard(page, choose);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(sentence);
    }
  });
});

describe('by keyboard', () => {
  it('skips to the map and to the questions, and asks one by its number, but not while typing', async () => {
    const page = await visit('');
    const address = page.url();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Naar de kaart');
    await page.keyboard.press('Enter');
    expect(await page.locator('#main:focus').count()).toBe(1);
    await page.locator('a[href$="#questions"]').focus();
    expect(await page.locator(':focus').innerText()).toBe('Naar de vragen');
    await page.keyboard.press('Enter');
    expect(await page.locator('#questions:focus').count()).toBe(1);
    expect(page.url()).toBe(address);
    await page.keyboard.press('2');
    await page.waitForSelector('[data-answer="decision"]');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('3');
    expect(parameters(page).get('ask')).toBe('decision');
    // The first lets go of what was typed.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('De vraag met dit nummer stellen');
  });

  it('walks the swimlane picture by arrows, as one stop', async () => {
    const page = await visit('?view=besluitvorming&as=swimlane&step=4');
    const steps = page.locator('[data-swimlane] [data-step]');
    expect(await steps.evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length)).toBe(
      1,
    );
    const boxOf = () =>
      page.evaluate(() => {
        const { top, left } = (document.activeElement as Element).getBoundingClientRect();
        return { top, left };
      });
    await page.locator('[data-swimlane] [data-step="db-vraagt-advies"]').focus();
    const before = await boxOf();
    await page.keyboard.press('ArrowDown');
    const below = await boxOf();
    expect(below.top).toBeGreaterThan(before.top);
    expect(parameters(page).get('step')).toBe('db-vraagt-advies');
    await page.keyboard.press('Enter');
    expect(parameters(page).get('step')).not.toBe('db-vraagt-advies');
  });

  it('leads to every line of a body in the list', async () => {
    const page = await visit('?as=list');
    await page
      .locator('[data-body="algemeen-bestuur"]')
      .getByRole('button', { name: /legt het voorstel voor aan het algemeen bestuur/ })
      .press('Enter');
    expect(parameters(page).get('select')).toBe('db-legt-voor-aan-ab');
  });
});

describe('the colours that were chosen', () => {
  it('are kept in this browser, without a trace in other addresses, until another is chosen', async () => {
    const page = await visit('');
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('radio', { name: /contrast/i }).dispatchEvent('click');
    await page.goto(`${site.url}transities/`);
    await untilReady(page);
    expect(await theme()).toBe('contrast');
    await page.click('[data-body="stuurgroep-transities"]');
    expect(parameters(page).get('theme')).toBeNull();
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.getByRole('radio', { name: /contrast/i }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Zoals het apparaat' }).dispatchEvent('click');
    await page.reload();
    await untilReady(page);
    expect(await theme()).toBe('auto');
  });
});

const PAGES = [
  '?view=structuur',
  'en?view=besluitvorming&lang=en',
  '?view=transities',
  '?view=raad&ask=council',
  '?view=besluitvorming&as=swimlane&step=6',
  '?as=list',
  '?story=greep-op-samenwerking&scene=3',
  '?story=greep-op-samenwerking&handout=scenes',
  '?embed=1&select=dagelijks-bestuur',
  '?graph=nowhere',
];

describe('names', () => {
  it.each(PAGES)('begin with what is seen, under one H1, at %s', async (query) => {
    const page = await visitAny(query);
    expect(await page.locator('h1').count()).toBe(1);
    const { violations } = await new AxeBuilder({ page })
      .withRules([
        'label-content-name-mismatch',
        'page-has-heading-one',
        'heading-order',
        // A frame leaves the landmarks to the page around it.
        ...(query.includes('embed=1') ? [] : ['region']),
      ])
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    await leaveAny(page);
  });
});

/** Also a page that says that it can't show a map. */
const visitAny = async (query: string): Promise<Page> => {
  const page = await (await site.browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.goto(`${site.url}${query.replace(/^en/, '')}`);
  await page.waitForSelector('html[data-state="ready"], html[data-state="error"]', {
    state: 'attached',
  });
  await untilWhole(page);
  return page;
};
const leaveAny = (page: Page) => page.context().close();

describe('forced colours', () => {
  it.each(['light', 'dark'] as const)(
    'keep letters apart from what is behind them, %s',
    async (colorScheme) => {
      const page = await visit('?view=besluitvorming&step=4', {
        colorScheme,
        forcedColors: 'active',
      });
      const primary = page.getByRole('button', { name: 'Volgende stap' });
      const colours = await primary.evaluate((button) => {
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(
          button,
        ) as CSSStyleDeclaration & { forcedColorAdjust: string };
        return { color, backgroundColor, forcedColorAdjust };
      });
      expect(colours.color).not.toBe(colours.backgroundColor);
      expect(colours.forcedColorAdjust).toBe('none');
      // What is filled keeps its letters.
      const filled = page.locator('[data-body] [data-state="now"][data-number]').first();
      const colour = await filled.evaluate((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return {
          color,
          backgroundColor,
          adjust: getComputedStyle(one).getPropertyValue('forced-color-adjust'),
        };
      });
      expect(colour.color).not.toBe(colour.backgroundColor);
      expect(colour.adjust).toBe('none');
      const inkOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((name) => getComputedStyle(name).color);
      expect(await inkOf('[data-body][data-dimmed]')).toBe(
        await inkOf('[data-body]:not([data-dimmed])'),
      );
    },
  );
});
