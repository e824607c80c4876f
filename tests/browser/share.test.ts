import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openHost } from './support/open-host.ts';

const host = openHost();
const { frameAt } = host;

describe('the share dialog', () => {
  it('gives a link and code that show exactly this picture, with a live preview', async () => {
    const page = await host.newPage({
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${host.siteUrl}raad/?select=colleges`);
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Delen' }).click();
    const preview = await frameAt('select=colleges');
    await preview.waitForSelector('[data-body="colleges"][aria-current="true"]');
    const textOf = (name: string) => page.locator(`[data-share="${name}"] textarea`).inputValue();
    expect(await textOf('link')).toBe(`${host.siteUrl}raad/?select=colleges`);
    await page.getByRole('radio', { name: /Gewoon frame/ }).check();
    await page.locator('[data-share="snippet"] button').click();
    await page.waitForSelector('[data-share="snippet"] [data-copied="done"]');
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    const address = /src="([^"]+)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await page.getByText('Voor de webbeheerder').click();
    expect(await textOf('policy')).toContain(`frame-src ${new URL(host.siteUrl).origin}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await shoot(page, 'share-1440');
    await page.getByRole('radio', { name: /Plaatje/ }).check();
    expect(await textOf('snippet')).toContain(
      `<a href="${host.siteUrl}raad/list/"><img src="${host.siteUrl}raad/picture.svg" alt="Rol van de raad`,
    );
    const picture = page.getByRole('img', { name: /Rol van de raad/ });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
    expect(await textOf('policy')).toBe(`img-src ${new URL(host.siteUrl).origin};`);
    await shoot(page, 'share-picture-1440');
    await page.goto(address);
    await page.waitForSelector('[data-body="colleges"][aria-current="true"]');
    expect(await page.locator('header').count()).toBe(0);
  });
});
