import { expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { LACKING } from './support/lacking.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

it.each(Object.entries(LACKING))(
  'stays the page that was built, without %s',
  async (name, take) => {
    const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(take);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    // The picture that was asked for can't be drawn: the one of the page must not be hidden for it.
    await page.goto(`${site.url}besluitvorming/?theme=dark`, { waitUntil: 'networkidle' });
    expect(await page.isVisible('button[data-body="dagelijks-bestuur"]:visible')).toBe(true);
    expect(await page.getAttribute('html', 'data-state')).toBe('loading');
    await shoot(page, `old-browser-${name.replaceAll(/\W/g, '')}`);
    await page.getByRole('link', { name: 'Lees dit beeld als lijst' }).click();
    expect(new URL(page.url()).pathname).toBe('/kaart/besluitvorming/list/');
    expect(await page.locator('main').innerText()).toContain('Voorstel aan de gemeenten');
    expect(wrong).toEqual([]);
    await context.close();
  },
);
