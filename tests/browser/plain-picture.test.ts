import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openVisits } from './support/open-visits.ts';
import { bearing, parameters } from './support/shown.ts';

const text = readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8');

/** The map without some parts of it, as text. */
const without = (...parts: readonly string[]): string => {
  const file = JSON.parse(text);
  for (const part of parts) delete file[part];
  for (const view of file.views) {
    if (parts.includes('processes')) delete view.process;
    if (parts.includes('relations')) delete view.relations;
  }
  return JSON.stringify(file);
};

const SMALLEST = new URL('../../public/docs/examples/smallest.json', import.meta.url);

/** Maps that have less to tell, by what they lack. */
const LACKING: Readonly<Record<string, string>> = {
  steps: without('processes', 'stories'),
  roles: without('memberships', 'roles', 'stories'),
  lines: without('relations', 'processes', 'stories'),
  remarks: without('remarks', 'stories', 'glossary'),
  sources: readFileSync(SMALLEST, 'utf8'),
};

const { visit, leave } = openVisits(
  Object.fromEntries(
    Object.entries(LACKING).map(([name, body]) => [`/data/without-${name}.json`, { body }]),
  ),
);

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Which bodies and lines stand out while a body is pointed at. */
const near = (page: Page, attribute: 'data-body' | 'data-relation') =>
  page
    .locator(`[data-diagram] [data-near][${attribute}]`)
    .evaluateAll((found, name) => found.map((one) => one.getAttribute(name)).sort(), attribute);

describe('a body that is pointed at', () => {
  it('lights its lines and its neighbours, dims nothing and moves nothing', async () => {
    const page = await visit('?view=structuur');
    const places = () =>
      page
        .locator('[data-diagram] [data-body]')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await page.hover('[data-body="algemeen-bestuur"]');
    await expect.poll(() => near(page, 'data-relation')).toEqual(['db-legt-voor-aan-ab']);
    expect(await near(page, 'data-body')).toEqual(['algemeen-bestuur', 'dagelijks-bestuur']);
    expect(await page.locator('[data-diagram] [data-dimmed]').count()).toBe(0);
    expect(await places()).toEqual(before);
    await page.mouse.move(2, 2);
    await expect.poll(() => near(page, 'data-body')).toEqual([]);
  });
});

describe('the steps', () => {
  it.each([
    ['laptop', {}],
    ['phone', PHONE],
  ])('are walked on a %s in a bar of one height, past a picture of one size', async (_, screen) => {
    const page = await visit('?view=besluitvorming&step=1', screen);
    const sizes = () =>
      page.evaluate(() => {
        const heightOf = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
        return [heightOf('[data-process]'), heightOf('[data-diagram] [data-body]')].map(Math.round);
      });
    const before = await sizes();
    expect(Math.min(...before)).toBeGreaterThan(0);
    for (let step = 2; step <= 3; step++) {
      await page.getByRole('button', { name: 'Volgende stap' }).click();
      await expect.poll(sizes).toEqual(before);
    }
    for (const step of ['db-vraagt-advies', 'besluit']) {
      await page.click(`[data-process] [data-step="${step}"]`);
      await page.waitForSelector(`[data-told="${step}"]`);
      await expect.poll(sizes).toEqual(before);
    }
  });
});

describe('how much is inferred', () => {
  it('leads by a press to those lines alone, and by another to all of them again', async () => {
    const page = await visit('?view=besluitvorming');
    const shown = () =>
      page
        .locator('[data-diagram] [data-relation]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-evidence')).sort());
    const all = await shown();
    const only = all.filter((evidence) => evidence === 'inferred');
    expect(only).toHaveLength(3);
    const button = page
      .locator('[data-provenance]')
      .getByRole('button', { name: /lijnen afgeleid/ });
    await button.click();
    await expect.poll(shown).toEqual(only);
    expect(parameters(page).get('evidence')).toBe('inferred');
    expect(await button.innerText()).toBe('3 van 3 lijnen afgeleid');
    await button.click();
    await expect.poll(shown).toEqual(all);
    expect(await bearing(page)).toEqual([]);
  });
});

/** Headings that are seen under which nothing stands before the next one that is no part of them. */
const emptyHeadings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, legend, caption')].filter(
      (one) => one.checkVisibility(),
    );
    const levelOf = (one: Element) => Number(/^H(\d)$/.exec(one.tagName)?.[1] ?? 9);
    return headings.flatMap((heading, index) => {
      const next = headings[index + 1];
      if (next && levelOf(next) > levelOf(heading)) return [];
      const between = document.createRange();
      between.setStartAfter(heading);
      between.setEndBefore(next ?? document.body.appendChild(document.createElement('i')));
      const words = between.cloneContents().textContent?.trim() ?? '';
      return words === '' || heading.textContent?.trim() === '' ? [heading.outerHTML] : [];
    });
  });

describe('a map that lacks', () => {
  it.each(Object.keys(LACKING))('%s has no heading without something under it', async (name) => {
    const body = JSON.parse(LACKING[name] ?? '').bodies[0].id;
    for (const query of ['', `&select=${body}`, '&as=list', '&as=matrix', '&lens=ermelo']) {
      const page = await visit(`?graph=without-${name}${query}`);
      expect(await emptyHeadings(page), query).toEqual([]);
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await emptyHeadings(page), `${query}, in the menu`).toEqual([]);
      if (query !== '&lens=ermelo') await leave();
    }
  });
});
