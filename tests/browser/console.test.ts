import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

interface Story {
  readonly id: string;
  readonly scenes: readonly { readonly id: string }[];
}

const { stories } = JSON.parse(
  readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
const [story]: readonly [Story] = stories;
const count = story.scenes.length;

/** Id of a scene by its number, from 1. */
const idOf = (number: number): string => story.scenes[number - 1]?.id ?? '';

const site = openSite();

const openStage = async (number: number) => {
  const opened = await openPage(site.browser, `${site.url}?story=${story.id}&scene=${number}`);
  await untilReady(opened.page);
  return opened;
};

const until = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 30_000 });

/** Opens the console from a stage, and waits until both know each other. */
const openConsole = async (stage: Page): Promise<Page> => {
  const [console] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('v')]);
  await untilConnected(console);
  return console;
};

const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
};

const untilConnected = (console: Page) =>
  console.waitForSelector('[data-peer="there"]', { state: 'attached' });
const onStage = (page: Page, number: number) =>
  page.waitForSelector(`[data-scene="${idOf(number)}"]`);
const onConsole = (page: Page, number: number) =>
  page.waitForSelector(`[data-console="${idOf(number)}"]`);
const timeOn = (page: Page) => page.getByRole('timer').innerText();

it('has all scenes as pictures, and a code and link of the present one', async () => {
  const { page: stage, expectQuiet, close } = await openStage(1);
  await stage.keyboard.press('o');
  const cells = stage.locator('[data-scene-cell]');
  // Pictures are drawn for what is in sight.
  await until(() =>
    cells.evaluateAll((all) =>
      all
        .filter((cell) => {
          const { top, bottom } = cell.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        })
        .every((cell) => cell.querySelector('[data-still], [data-still-table]') !== null),
    ),
  ).toBe(true);
  await shoot(stage, 'overview');
  await stage.keyboard.type('10');
  await stage.keyboard.press('ArrowLeft');
  await stage.keyboard.press('Enter');
  await onStage(stage, 9);
  await stage.keyboard.press('k');
  await stage.waitForSelector('[data-qr]');
  expect(await stage.getByRole('textbox', { name: 'Link naar deze scène' }).inputValue()).toBe(
    `${site.url}structuur/?story=${story.id}&scene=${idOf(9)}`,
  );
  await expectAccessible(stage);
  expectQuiet();
  await close();
});

it('follows the stage and leads it, and either can be closed and opened again', async () => {
  const { page: stage, expectQuiet, close } = await openStage(8);
  const console = await openConsole(stage);
  await onConsole(console, 8);
  await console.waitForFunction(
    () => document.querySelectorAll('[data-mirror="true"]').length === 2,
  );
  expect(await console.locator('[data-notes]').innerText()).not.toBe('');

  await stage.keyboard.press('PageDown');
  await onConsole(console, 9);
  await console.keyboard.press('PageUp');
  await onStage(stage, 8);
  await console
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${count} `) })
    .click();
  await onStage(stage, count);
  await console.getByRole('button', { name: 'Zwart scherm' }).click();
  await stage.getByRole('button', { name: /Het scherm is zwart/ }).click();
  await console.getByText('Het scherm is zwart').waitFor({ state: 'detached' });
  // The room photographs the link; the console shows and hides it.
  await console.getByRole('button', { name: 'Toon de link' }).click();
  await stage.waitForSelector('dialog [data-qr]');
  await console.getByRole('button', { name: 'Haal de link weg' }).click();
  await stage.waitForSelector('dialog [data-qr]', { state: 'detached' });

  // The console shows a detour, and leads back from it.
  await stage.locator('button[data-body]:not([aria-current])').first().click();
  await console
    .getByRole('region', { name: 'Nu op het scherm' })
    .getByRole('button', { name: 'Terug naar de scène' })
    .click();
  await stage.waitForSelector('[data-scene]:not([data-away])');

  // The clock began by itself with the first scene that was gone on to.
  await until(() => timeOn(console)).not.toBe('0:00');
  await expectAccessible(console);
  await shoot(console, 'console');

  // Closed midway, and opened again: scene and time are still there.
  await Promise.all([
    console.waitForEvent('close'),
    console.evaluate(() => window.close()).catch(() => undefined),
  ]);
  await stage.keyboard.press('PageUp');
  await onStage(stage, count - 1);
  const again = await openConsole(stage);
  await onConsole(again, count - 1);
  expect(await timeOn(again)).not.toBe('0:00');
  await again.reload();
  await untilConnected(again);
  expect(await timeOn(again)).not.toBe('0:00');

  // The stage is closed: the console goes on, says so, and opens it where the talk is.
  await stage.close();
  await again.waitForSelector('[data-peer="gone"]');
  await again.keyboard.press('Home');
  await onConsole(again, 1);
  const [reopened] = await Promise.all([
    again.waitForEvent('popup'),
    again.getByRole('button', { name: 'Open het scherm weer' }).click(),
  ]);
  await onStage(reopened, 1);
  await untilConnected(again);
  await reopened.keyboard.press('PageDown');
  await onConsole(again, 2);
  expectQuiet();
  await close();
}, 120_000);

it('belongs to one presentation, though there are two in this browser', async () => {
  const { page: first, close } = await openStage(1);
  const firstConsole = await openConsole(first);
  // A duplicated tab takes the session along in its storage, and must not speak for the stage.
  const [second] = await Promise.all([
    first.waitForEvent('popup'),
    first.evaluate(() => void window.open(window.location.href)),
  ]);
  await onStage(second, 1);
  await until(() => second.evaluate(() => sessionStorage.length)).toBe(0);
  const secondConsole = await openConsole(second);
  await first.keyboard.press('PageDown');
  await onConsole(firstConsole, 2);
  await secondConsole.keyboard.press('End');
  await onStage(second, count);
  await onConsole(secondConsole, count);
  await onStage(first, 2);
  await onConsole(firstConsole, 2);
  await close();
});

it('is a link where the browser holds windows back, and presenting goes on', async () => {
  const { page: stage, close } = await openStage(1);
  await stage.evaluate(() => {
    window.open = () => null;
  });
  await stage.keyboard.press('v');
  const line = stage.locator('[data-stage-line]');
  await line.getByText('tegengehouden').waitFor();
  const [console] = await Promise.all([
    stage.context().waitForEvent('page'),
    line.getByRole('link').click(),
  ]);
  await untilConnected(console);
  await console.getByText('tegengehouden').waitFor();
  await stage.keyboard.press('PageDown');
  await onStage(stage, 2);
  await onConsole(console, 2);
  await close();
});
