import { describe, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { SCENES, STORY, untilScene } from './support/stage.ts';

const site = openSite();

describe('an autoplay', () => {
  it('goes through the scenes, begins again, and waits when asked', async () => {
    const address = `${site.url}${STORY}&scene=${SCENES.length - 1}&autoplay=20`;
    const opened = await openPage(site.browser, address);
    const { page } = opened;
    await untilReady(page);
    await page.clock.install();
    await page.keyboard.press('PageDown');
    await untilScene(page, 'raad-via-college');
    await page.clock.fastForward(19_000);
    await untilScene(page, 'raad-via-college');
    await page.clock.fastForward(2_000);
    await untilScene(page, 'opening');
    await page.keyboard.press('a');
    await page.clock.fastForward(60_000);
    await untilScene(page, 'opening');
    await page.getByRole('button', { name: 'Laat de scènes verder lopen' }).press('Enter');
    await page.locator('[data-body="management"]').click();
    await page.clock.fastForward(60_000);
    await untilScene(page, 'opening');
    await page.keyboard.press('Backspace');
    await page.clock.fastForward(20_500);
    await untilScene(page, 'waarom');
    opened.expectQuiet();
    await opened.close();
  });
});
