import { describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { serveSite } from './support/site.ts';
import { stageLine, storyFile, untilScene } from './support/stage.ts';

const site = openSite();

describe('where the browser refuses what presenting would like', () => {
  it('says so in one line, and the show goes on', async () => {
    const { stories, ...rest } = storyFile();
    const broken = stories.map((story) => ({
      ...story,
      scenes: story.scenes.map((scene) =>
        scene.id === 'waarom' ? { ...scene, view: 'nowhere' } : scene,
      ),
    }));
    const poor = await serveSite({
      '/data/noord-veluwe.json': { body: JSON.stringify({ ...rest, stories: broken }) },
    });
    const opened = await openPage(site.browser, poor.url);
    const { page } = opened;
    await untilReady(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'wakeLock', { value: undefined });
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await page.getByRole('button', { name: 'Presenteren' }).click();
    await untilScene(page, 'opening');
    await untilReady(page);
    const dismiss = stageLine(page).getByRole('button', { name: 'Melding sluiten' });
    // What answers the presenter comes first, what the screen does by itself last.
    for (const told of ['Volledig scherm', 'Eén scène is overgeslagen']) {
      await stageLine(page).getByText(told).waitFor();
      await dismiss.click();
    }
    await stageLine(page).getByText('houdt het scherm').waitFor();
    await page.keyboard.press('PageDown');
    await untilScene(page, 'bedrijfsvoering');
    expect(await stageLine(page).innerText()).toBe('');
    await page.keyboard.press('g');
    await page.getByRole('searchbox').fill('stelling 3');
    await page.keyboard.press('Enter');
    await untilScene(page, 'stelling-3');
    await page.keyboard.press('e');
    await stageLine(page).getByText('mogen in deze browser niet worden bewaard').waitFor();
    expect(await page.locator('[data-hands="agree"]').innerText()).toMatch(/1/);
    opened.expectQuiet();
    await opened.close();
    await poor.close();
  });
});
