import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openVisits } from './support/open-visits.ts';
import { parameters } from './support/shown.ts';

const { visit } = openVisits();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const isOpen = (page: Page) => page.locator('dialog[open], :popover-open').count();
const untilClosed = (page: Page) =>
  page.waitForFunction(() => document.querySelector('dialog[open], :popover-open') === null);
/** Waits until Back has somewhere to go: opening something is noted a moment later. */
const untilNoted = (page: Page) => page.waitForFunction(() => history.state?.layers > 0);

describe('a double click', () => {
  it('on a body, a line, a question and a step chooses, and does not undo itself', async () => {
    const page = await visit('?view=besluitvorming');
    await page.dblclick('[data-body="dagelijks-bestuur"]');
    expect(parameters(page).get('select')).toBe('dagelijks-bestuur');
    const on = await page
      .locator('[data-relation="db-legt-voor-aan-ab"] path')
      .first()
      .evaluate((line) => {
        const path = line as SVGPathElement;
        const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.25);
        const { a, d, e, f } = path.getScreenCTM() as DOMMatrix;
        return { x: a * x + e, y: d * y + f };
      });
    await page.mouse.dblclick(on.x, on.y);
    await page.waitForSelector('[data-relation="db-legt-voor-aan-ab"][aria-current="true"]');
    expect(parameters(page).get('select')).toBe('db-legt-voor-aan-ab');
    await page.dblclick('[data-question="decision"] button');
    expect(parameters(page).get('ask')).toBe('decision');
    await page.dblclick('[data-process] [data-step="besluit"]');
    expect(parameters(page).get('step')).toBe('besluit');
    await page.getByRole('button', { name: 'Volgende stap' }).isVisible();
  });

  it('goes two steps where each click is one', async () => {
    const page = await visit('?view=besluitvorming&step=1');
    await page.getByRole('button', { name: 'Volgende stap' }).dblclick();
    await page.waitForSelector('[data-told="bespreken-in-db"]');
  });
});

describe('Back', () => {
  it('undoes one step of the process', async () => {
    const page = await visit('?view=besluitvorming&step=1');
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await page.waitForSelector('[data-told="bespreken-met-management"]');
    await page.goBack();
    await page.waitForSelector('[data-told="voorstel-uit-ao"]');
  });

  it('closes the search, the keys, sharing, the menu and the legend, and leaves the address', async () => {
    const page = await visit('');
    await page.click('[data-body="dagelijks-bestuur"]');
    const address = page.url();
    const doings: readonly (() => Promise<unknown>)[] = [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('?'),
      () => page.getByRole('button', { name: 'Menu' }).click(),
      () => page.getByRole('button', { name: 'Legenda en filter' }).click(),
      async () => {
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('button', { name: 'Delen' }).click();
        await page.waitForSelector('[data-share="link"]');
      },
    ];
    for (const doing of doings) {
      await doing();
      await untilNoted(page);
      expect(page.url()).toBe(address);
      await page.goBack();
      await untilClosed(page);
      expect(page.url()).toBe(address);
    }
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('select'));
  });

  it('undoes what was chosen in a layer after the layer itself, or at once when it closed', async () => {
    const page = await visit('');
    const address = page.url();
    await page.getByRole('button', { name: 'Legenda en filter' }).click();
    await untilNoted(page);
    await page.getByRole('checkbox', { name: 'Vraagt advies aan' }).click();
    const filtered = page.url();
    expect(filtered).not.toBe(address);
    await page.goBack();
    await untilClosed(page);
    expect(page.url()).toBe(filtered);
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await untilNoted(page);
    await page.keyboard.type('ambtelijk overleg');
    await page.waitForSelector('[data-found="ambtelijk-overleg"][aria-selected="true"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-body="ambtelijk-overleg"][aria-current="true"]');
    await page.waitForFunction(() => history.state === null);
    await page.goBack();
    await page.waitForFunction((before) => location.href === before, filtered);
    await page.goBack();
    await page.waitForFunction((before) => location.href === before, address);
  });

  it('is not kept busy by what Escape closed', async () => {
    const page = await visit('');
    const address = page.url();
    await page.click('[data-body="dagelijks-bestuur"]');
    await page.keyboard.press('?');
    await untilNoted(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => history.state === null);
    await page.goBack();
    await page.waitForFunction((before) => location.href === before, address);
  });
});

describe('the search on a phone', () => {
  it('closes by its button, by a tap beside it, and by Back', async () => {
    const page = await visit('', PHONE);
    const open = async () => {
      await page.getByRole('button', { name: 'Vraag of zoek' }).tap();
      await page.waitForSelector('dialog[open] input');
      await untilNoted(page);
    };
    await open();
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).tap();
    await untilClosed(page);
    await page.waitForFunction(() => history.state === null);
    await open();
    await page.touchscreen.tap(195, 10);
    await untilClosed(page);
    await page.waitForFunction(() => history.state === null);
    await open();
    await page.goBack();
    await untilClosed(page);
    expect(await isOpen(page)).toBe(0);
  });
});

describe('sharing', () => {
  it('opens with the link, a mail and a print of this picture', async () => {
    const page = await visit('?select=dagelijks-bestuur');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Delen' }).click();
    expect(await page.getByLabel('Link naar precies dit beeld').inputValue()).toBe(page.url());
    const mail = await page.getByRole('link', { name: 'Mail deze link' }).getAttribute('href');
    expect(new URL(mail ?? '').searchParams.get('body')).toBe(page.url());
    await page.getByRole('button', { name: 'Print dit beeld' }).click();
    await page.waitForSelector('body[data-printed]');
    expect(await isOpen(page)).toBe(0);
  });
});
