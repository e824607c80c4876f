import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** The query that opens the story of Noord-Veluwe on the stage. */
export const STORY = '?story=greep-op-samenwerking';
const DATA = new URL('../../../data/', import.meta.url);

interface StoryFile {
  readonly stories: readonly {
    readonly id: string;
    readonly scenes: readonly { readonly id: string; readonly remark?: string; view: string }[];
  }[];
}

/** The graph file of Noord-Veluwe, as far as a story goes. */
export const storyFile = (map = 'noord-veluwe'): StoryFile =>
  JSON.parse(readFileSync(new URL(`${map}.json`, DATA), 'utf8'));

export const SCENES = storyFile().stories[0]?.scenes ?? [];
const numberOf = (id: string) => 1 + SCENES.findIndex((scene) => scene.id === id);

export const untilScene = (page: Page, id: string) =>
  page.locator(`main[data-scene="${id}"]`).waitFor({ state: 'attached' });

/** The line over the stage that says what went wrong. */
export const stageLine = (page: Page) => page.locator('[data-stage-line]');

/** Goes to a scene as a presenter does: by its number. */
export const jumpTo = async (page: Page, id: string) => {
  await page.keyboard.press('g');
  await page.getByRole('searchbox').fill(String(numberOf(id)));
  await page.keyboard.press('Enter');
  await untilScene(page, id);
  // As long as it is closing, it has the keys.
  await page.locator('dialog').waitFor({ state: 'detached' });
};

/** Presses a clicker until all points of the present scene have been told. */
export const tellPoints = async (page: Page) => {
  const stage = page.locator('main[data-scene]');
  const count = Number(await stage.getAttribute('data-points'));
  for (let told = Number(await stage.getAttribute('data-point')); told < count; told++) {
    await page.keyboard.press('PageDown');
    await page.locator(`main[data-point="${told + 1}"]`).waitFor({ state: 'attached' });
  }
};
