import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { parameters } from './support/shown.ts';

const { visit } = openVisits();

describe('search', () => {
  it('finds by what people type, and opens it where it is shown', async () => {
    const page = await visit('');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /zoek/ }).fill('wethouder jeugt');
    await page.waitForSelector('[data-found="trekker-jeugdzorg"][aria-selected="true"]');
    await shoot(page, 'search-1440-light');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-body="trekker-jeugdzorg"][aria-current="true"]');
    expect(parameters(page).get('view')).toBe('transities');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('asks a question, and tells where a municipality sits, by one press', async () => {
    const page = await visit('');
    await page.getByRole('button', { name: 'Vraag of zoek' }).click();
    await shoot(page, 'search-empty-1440-light');
    await page.click('[data-found="council"]');
    await page.waitForSelector('[data-answer="council"]');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /zoek/ }).fill('ermel');
    await page.waitForSelector('[data-found="ermelo"][aria-selected="true"]');
    await page.keyboard.press('Enter');
    expect(await page.innerText('[data-lens="ermelo"]')).toContain('Waar Ermelo zit');
    expect(parameters(page).get('ask')).toBe(null);
  });

  it('closes by its button, and by a press beside it', async () => {
    const page = await visit('');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').getByRole('button', { name: 'Sluiten' }).click();
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.locator('dialog[open] input').click();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.mouse.click(5, 450);
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  });

  it('says what to do when it finds nothing', async () => {
    const page = await visit('');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /zoek/ }).fill('qqqxyz');
    expect(await page.innerText('dialog [role="status"]')).toContain('Kies een van de vragen');
    expect(await page.locator('dialog [data-kind="question"]').count()).toBe(8);
  });
});

describe('the keyboard alone', () => {
  it('finds a body, follows a route and shares it', async () => {
    const page = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { keyboard } = page;
    await keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await keyboard.type('ambtelijk overleg');
    await page.waitForSelector('[data-found="ambtelijk-overleg"][aria-selected="true"]');
    await keyboard.press('Enter');
    await page.waitForSelector('[data-body="ambtelijk-overleg"][aria-current="true"]');
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 80; presses++) {
        await keyboard.press('Tab');
        if (await page.locator(`${selector}:focus`).count()) return;
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    await tabTo('aside label:has-text("Route naar") select');
    await keyboard.type('Dagelijks');
    await page.waitForSelector('[data-route="directed"]');
    expect(await page.locator('[data-told]').count()).toBe(2);
    await tabTo('button[popovertarget="menu"]');
    await keyboard.press('Enter');
    await tabTo('#menu button:has-text("Delen")');
    await keyboard.press('Enter');
    await page.waitForSelector('dialog[open] [data-share="link"]');
    await tabTo('[data-share="link"] button');
    await keyboard.press('Enter');
    await page.waitForSelector('[data-share="link"] [data-copied="done"]');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('route')).toBe('ambtelijk-overleg~dagelijks-bestuur');
  });

  it('finds every key under the question mark', async () => {
    const page = await visit('');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] kbd');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});
