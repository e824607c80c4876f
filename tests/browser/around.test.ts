import { describe, expect, it } from 'vitest';
import { shoot, untilReady } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { parameters } from './support/shown.ts';

const { visit } = openVisits();

describe('a picture around one body', () => {
  it('is made from its panel, is the address, and is left by its button, Escape and Back', async () => {
    const page = await visit('?view=transities&select=dagelijks-bestuur');
    const drawn = () =>
      page
        .locator('button[data-body]')
        .evaluateAll((cards) => cards.map((card) => card.dataset.body));
    const whole = await drawn();
    await page.getByRole('button', { name: 'Toon alleen wat hieromheen is' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('button[data-body]').length < count,
      whole.length,
    );
    await untilReady(page);
    expect(parameters(page).get('around')).toBe('dagelijks-bestuur');
    expect(await page.innerText('h1')).toBe('Rond het dagelijks bestuur');
    const near = await drawn();
    expect(whole).toEqual(expect.arrayContaining(near));
    expect(await page.locator('[data-relation][data-dimmed]').count()).toBe(0);
    await shoot(page, 'around-one-body-1440-light');

    await page.reload();
    await untilReady(page);
    expect(await drawn()).toEqual(near);
    await page.locator('main').getByRole('button', { name: 'Toon het hele beeld' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('button[data-body]').length === count,
      whole.length,
    );
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('button[data-body]').length === count,
      near.length,
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (count) => document.querySelectorAll('button[data-body]').length === count,
      whole.length,
    );
    expect(parameters(page).get('around')).toBeNull();
  });
});
