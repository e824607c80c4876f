import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenPage, openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();
let open: OpenPage;
afterEach(async () => {
  open.expectQuiet();
  await open.close();
});

const visit = async (query: string, options = {}) => {
  open = await openPage(site.browser, `${site.url}${query}`, options);
  await untilReady(open.page);
  return open.page;
};

/** Waits until a body is wholly inside the picture, with nothing over its middle or its lower corners. */
const untilInSight = (page: Page, id: string) =>
  page.waitForFunction((wanted) => {
    const selector = `button[data-body="${wanted}"]`;
    const card = document.querySelector(selector)?.getBoundingClientRect();
    const picture = document.querySelector('[data-diagram]')?.getBoundingClientRect();
    if (!card || !picture || card.top < picture.top || card.bottom > picture.bottom) return false;
    const seen = [
      [card.left + card.width / 2, card.top + card.height / 2],
      [card.left + card.width * 0.1, card.bottom - card.height * 0.1],
      [card.right - card.width * 0.1, card.bottom - card.height * 0.1],
    ] as const;
    return seen.every(([x, y]) => document.elementFromPoint(x, y)?.closest(selector));
  }, id);

const DB = '[data-body="dagelijks-bestuur"]';
const panel = 'aside';

describe('selecting', () => {
  it('lights a body and what is related, dims the rest, and moves nothing', async () => {
    const page = await visit('');
    const before = await page
      .locator('[data-body]')
      .evaluateAll((cards) => cards.map((card) => JSON.stringify(card.getBoundingClientRect())));
    await page.click('[data-body="portefeuillehoudersoverleg"]');
    expect(
      await page.getAttribute('[data-body="portefeuillehoudersoverleg"]', 'aria-current'),
    ).toBe('true');
    expect(await page.getAttribute('[data-relation="po-adviseert-db"]', 'data-dimmed')).toBeNull();
    expect(await page.getAttribute(DB, 'data-dimmed')).toBeNull();
    expect(await page.getAttribute('[data-body="ambtelijk-overleg"]', 'data-dimmed')).toBe('true');
    const after = await page
      .locator('[data-body]')
      .evaluateAll((cards) => cards.map((card) => JSON.stringify(card.getBoundingClientRect())));
    expect(after).toEqual(before);
    expect(await page.innerText(panel)).toContain('DB vraagt advies PO');
    await shoot(page, 'selected-body-1440-light');
  });

  it('tells an inferred relation as inferred, with the reason', async () => {
    const page = await visit('?select=management-legt-voor-aan-db');
    const line = page.locator('[data-relation="management-legt-voor-aan-db"]');
    expect(await line.getAttribute('data-evidence')).toBe('inferred');
    expect(await line.getAttribute('aria-current')).toBe('true');
    const told = await page.innerText(panel);
    expect(told).toContain('Het management legt het voorstel voor aan het dagelijks bestuur.');
    expect(told).toContain('Afgeleid, niet in de bron.');
    await shoot(page, 'selected-relation-1440-light');
  });

  it('selects a relation by its line', async () => {
    const page = await visit('');
    await page
      .locator('[data-relation="gemeenten-adviseren-db"] path')
      .first()
      .click({ force: true });
    expect(new URL(page.url()).searchParams.get('select')).toBe('gemeenten-adviseren-db');
  });

  it('works by touch on a phone, where the panel is a sheet', async () => {
    const page = await visit('?view=raad', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await page.locator(panel).isVisible()).toBe(false);
    await page.tap('[data-body="gemeenteraden"]');
    expect(await page.locator(panel).isVisible()).toBe(true);
    await untilInSight(page, 'gemeenteraden');
    await shoot(page, 'selected-body-390-light');
    await page.getByRole('button', { name: 'Laat los' }).tap();
    expect(await page.locator(panel).isVisible()).toBe(false);
  });
});

describe('what is chosen elsewhere', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('comes into sight on a phone, from what is told of another', async () => {
    const page = await visit('?select=dagelijks-bestuur', phone);
    for (const [id, name] of [
      ['management', 'Management'],
      ['ambtelijk-overleg', 'Ambtelijk overleg'],
    ] as const) {
      await page.locator(panel).getByRole('button', { name, exact: true }).first().tap();
      await untilInSight(page, id);
    }
  });

  it('comes into sight on a phone with the step that is told', async () => {
    const page = await visit('?view=besluitvorming&step=voorstel-uit-ao', phone);
    await untilInSight(page, 'ambtelijk-overleg');
    for (const acting of ['management', 'dagelijks-bestuur', 'portefeuillehoudersoverleg']) {
      await page.getByRole('button', { name: 'Volgende stap' }).tap();
      await page.waitForSelector(`[data-body="${acting}"][data-turn]`);
      await untilInSight(page, acting);
    }
    await shoot(page, 'step-390-light');
  });

  it('comes into sight where the reader had moved the camera', async () => {
    const page = await visit('');
    for (let step = 0; step < 6; step++) await page.getByRole('button', { name: 'Groter' }).click();
    for (const [words, id] of [
      ['Management', 'management'],
      ['Algemeen Bestuur', 'algemeen-bestuur'],
    ] as const) {
      await page.keyboard.press('/');
      // As a person does: once the box is there, and what is found.
      await page.getByRole('combobox', { name: /zoek/i }).fill(words);
      await page.waitForSelector('[data-found]');
      await page.keyboard.press('Enter');
      await page.waitForSelector(`[data-body="${id}"][aria-current]`);
      await untilInSight(page, id);
    }
  });
});

describe('by keyboard', () => {
  it('enters the diagram once, walks by arrows, selects with Enter, backs out with Escape', async () => {
    const page = await visit('');
    expect(await page.locator('button[data-body][tabindex="0"]').count()).toBe(1);
    await page.locator('button[data-body][tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-body'));
    expect(await focused()).toBe('gemeenten');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('dagelijks-bestuur');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(name).toMatch(
      /^DB Dagelijks Bestuur, bestuurlijk\. .*Krijgt advies van: het portefeuillehoudersoverleg/,
    );
    await page.keyboard.press('Enter');
    expect(await page.getAttribute(DB, 'aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-body][aria-current]').count()).toBe(0);
    expect(await focused()).toBe('dagelijks-bestuur');
    expect(await page.locator('button[data-body][tabindex="0"]').count()).toBe(1);
  });

  it('names the diagram as a group, not as an application', async () => {
    const page = await visit('');
    expect(await page.locator('[role="application"]').count()).toBe(0);
    expect(await page.getByRole('group', { name: /^Diagram van Structuur/ }).count()).toBe(1);
  });
});

describe('views and addresses', () => {
  it('keeps a shared body selected from view to view, and goes back and forward', async () => {
    const page = await visit('?select=dagelijks-bestuur');
    await page.getByRole('link', { name: 'Transities' }).click();
    await page.waitForSelector('[data-body="aanjaagteam"]');
    expect(await page.getAttribute(DB, 'aria-current')).toBe('true');
    await page.goBack();
    await page.waitForSelector('[data-body="management"]');
    expect(await page.locator('[data-body="aanjaagteam"]').count()).toBe(0);
    await page.goForward();
    await page.waitForSelector('[data-body="aanjaagteam"]');
  });

  it('goes to the view that shows a body named in the panel', async () => {
    const page = await visit('?select=dagelijks-bestuur');
    await page
      .locator(panel)
      .getByRole('button', { name: /Ambtelijk Secretarissenoverleg/ })
      .first()
      .click();
    await page.waitForSelector('[data-body="ambtelijk-secretarissenoverleg"][aria-current]');
    expect(new URL(page.url()).searchParams.get('view')).toBe('transities');
  });

  it('passes over what a link asks for and the map does not know, and says so', async () => {
    const page = await visit(
      '?view=nergens&select=__proto__&lang=fr&theme=%00&relations=adviseert,x',
    );
    const said = await page.getByRole('status', { name: 'Meldingen' }).innerText();
    for (const word of ['nergens', '__proto__', 'fr', 'x']) expect(said).toContain(word);
    expect(await page.locator(DB).count()).toBe(1);
  });

  it('filters by the legend and shows the same in the list', async () => {
    const page = await visit('');
    await page.getByRole('button', { name: 'Legenda en filter' }).click();
    await page.getByRole('checkbox', { name: 'Toon alleen wat in de bron staat' }).check();
    expect(await page.locator('[data-relation][data-evidence="inferred"]').count()).toBe(0);
    const drawn = await page
      .locator('[data-relation]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-relation')))]);
    await page.getByRole('button', { name: 'Lijst' }).click();
    await page.waitForSelector('article [data-relation]');
    const told = await page
      .locator('[data-relation]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-relation')))]);
    expect(told.sort()).toEqual(drawn.sort());
    await shoot(page, 'list-1440-light');
  });

  it('speaks English and is dark when asked', async () => {
    const page = await visit('?view=transities&lang=en&theme=dark&select=stuurgroep-transities');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.innerText(panel)).toContain('The steering group for the three transitions');
    await shoot(page, 'english-1440-dark');
  });

  it('loads no layout engine for the views it was built with, in either language', async () => {
    const page = await visit('');
    for (const view of ['Besluitvorming', 'Transities', 'Rol van de raad']) {
      await page.getByRole('link', { name: view }).click();
      await page.waitForFunction((title) => document.title.startsWith(title), view);
      await untilReady(page);
    }
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByLabel('English').check();
    const body = page.locator('button[data-body="gemeenteraden"]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await expect.poll(() => body.getAttribute('aria-label')).toContain('councils');
    await untilReady(page);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    expect(loaded.filter((name) => name.includes('elk'))).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByName('graph-visible').length)).toBe(1);
  });
});
