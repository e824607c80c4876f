import { expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

it('does nothing on a key of one character once these are switched off, also after the page is loaded anew', async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, site.url);
  await untilReady(page);
  const dialog = page.locator('dialog[open]');
  await page.keyboard.press('/');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.locator('button[popovertarget="menu"]').click();
  await page.getByLabel('Sneltoetsen van één teken').uncheck();
  await page.keyboard.press('Escape');
  const expectOff = async () => {
    for (const key of ['/', '?', '1']) await page.keyboard.press(key);
    expect(await dialog.count()).toBe(0);
    expect(page.url()).not.toContain('ask=');
    // Keys that are no character still do what they did.
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  await expectOff();
  // A dialog has a place in the history, and loading anew on the way back from it is no loading.
  await expect.poll(() => page.evaluate(() => window.history.state?.layers ?? 0)).toBe(0);
  await page.reload();
  await untilReady(page);
  await expectOff();

  await page.locator('button[popovertarget="menu"]').click();
  await page.getByLabel('Sneltoetsen van één teken').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await dialog.waitFor();
  expectQuiet();
  await close();
});
