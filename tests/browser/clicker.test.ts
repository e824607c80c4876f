import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { SCENES, STORY, stageLine, untilScene } from './support/stage.ts';

const { visit } = openVisits();

const idOf = (number: number): string => SCENES[number - 1]?.id ?? '';

/** What a clicker does that sends each press twice. */
const pressTwice = async (page: Page, key: string) => {
  await page.evaluate((sent) => {
    for (let time = 0; time < 2; time++)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: sent, cancelable: true }));
  }, key);
};

/** The scene that is shown, and how many of its points are told. */
const placeOf = (page: Page): string => {
  const { searchParams } = new URL(page.url());
  return `${searchParams.get('scene')} ${searchParams.get('point')}`;
};

it('goes on from whatever lies over the stage', async () => {
  const page = await visit(`${STORY}&scene=2`);
  const places = [placeOf(page)];
  for (const open of ['k', 'o', 'g', '/', '?']) {
    await page.keyboard.press(open);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => placeOf(page)).not.toBe(places.at(-1));
    places.push(placeOf(page));
  }
  expect(new Set(places).size).toBe(6);
  await page.keyboard.press('k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('PageUp');
  await expect.poll(() => placeOf(page)).toBe(places.at(-2));
});

it('does no harm when it sends a key twice, or holds one that would load the page again', async () => {
  const page = await visit(`${STORY}&scene=5`);
  await page.evaluate(() => Reflect.set(window, 'isSame', true));
  await pressTwice(page, 'b');
  await page.locator('[data-blank="black"]').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('[data-blank]').waitFor({ state: 'detached' });
  await pressTwice(page, 'Escape');
  await stageLine(page).getByText('Nog eens Esc').waitFor();
  await page.keyboard.press('k');
  await page.getByRole('dialog').waitFor();
  for (const isHeld of [false, true]) {
    const isLeft = await page.evaluate(
      (repeat) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'F5', repeat, bubbles: true, cancelable: true }),
        ),
      isHeld,
    );
    expect(isLeft).toBe(false);
  }
  await untilScene(page, idOf(5));
  expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true);
});

it('types a number without NumLock, whitens the screen, draws, and says the end', async () => {
  const page = await visit(STORY);
  const keypad = (digit: number, key: string) =>
    page.evaluate(
      ([code, sent]) =>
        window.dispatchEvent(new KeyboardEvent('keydown', { key: sent ?? '', code: code ?? '' })),
      [`Numpad${digit}`, key],
    );
  await keypad(1, 'End');
  await keypad(3, 'PageDown');
  await page.locator('[data-typed="13"]').waitFor();
  await page.keyboard.press('Enter');
  await untilScene(page, idOf(13));
  await page.keyboard.press('w');
  await page.locator('[data-blank="white"]').waitFor();
  await page.keyboard.press('PageDown');
  await untilScene(page, idOf(13));

  await page.keyboard.press('p');
  const pen = page.locator('[data-pen]');
  await pen.waitFor();
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.mouse.move(700, 420, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => pen.getAttribute('data-strokes')).not.toBe('0');
  await shoot(page, 'stage-pen');
  // The map stays where it is, and the ink goes by itself.
  expect(await page.locator('[data-away]').count()).toBe(0);
  await expect.poll(() => pen.getAttribute('data-strokes'), { timeout: 15_000 }).toBe('0');
  await page.keyboard.press('Escape');
  await pen.waitFor({ state: 'detached' });

  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await stageLine(page).getByText('Einde').waitFor();
  await untilScene(page, idOf(SCENES.length));
  await page.keyboard.press('PageUp');
  await stageLine(page).getByText('Einde').waitFor({ state: 'detached' });
  await untilScene(page, idOf(SCENES.length));
});

it('leaves the story by one Back, from any scene', async () => {
  const page = await visit('structuur/');
  await page.getByRole('button', { name: 'Presenteren' }).click();
  await untilScene(page, 'opening');
  for (const scene of [2, 12, 31]) {
    await page.keyboard.type(`${scene}`);
    await page.keyboard.press('Enter');
    await untilScene(page, idOf(scene));
    await page.keyboard.press('PageDown');
  }
  await page.goBack();
  await page.locator('main[data-scene]').waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toMatch(/structuur\/$/);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});
