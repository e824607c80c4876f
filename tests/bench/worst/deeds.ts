import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { WORST_FILES } from '../../fixtures/worst-files.ts';

export const PATIENCE_MS = 120_000;
/** What still happens after something was done is looked at for so long. */
const REST_MS = 1_000;
const BETWEEN_KEYS_MS = 150;

/** What a person does with a file. */
export interface Deed {
  readonly name: string;
  readonly query?: string;
  /** Done once the page is there; without it what is looked at is how the page opens. */
  readonly act?: (page: Page, file: () => string) => Promise<void>;
}

export const untilReady = async (page: Page): Promise<void> => {
  await page
    .locator('html[data-state="ready"]')
    .waitFor({ state: 'attached', timeout: PATIENCE_MS });
  await page.waitForTimeout(REST_MS);
};

const waitFor = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).first().waitFor({ state: 'attached', timeout: PATIENCE_MS });

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
};

const typeInSearch = async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  await waitFor(page, 'dialog[open] input[type=search]');
  for (const letter of 'overleg 123') {
    await page.keyboard.type(letter);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  await page.waitForFunction(
    () => (document.querySelector('[role=listbox]')?.children.length ?? 0) > 0,
    null,
    { timeout: PATIENCE_MS },
  );
  await page.waitForTimeout(REST_MS);
};

const openOwn = async (page: Page, file: () => string): Promise<void> => {
  await page.locator('button[popovertarget="menu"]').click();
  // Not by its role: the tool would ask each of ten thousand elements whether it is hidden, which takes 20 s.
  await page.locator('#menu button', { hasText: 'Eigen kaart' }).click();
  // From the disk: what is handed over as bytes is taken apart in the page, and that was measured too.
  const folder = await mkdtemp(join(tmpdir(), 'worst-'));
  await writeFile(join(folder, 'eigen.json'), file());
  await page.locator('dialog input[type=file]').setInputFiles(join(folder, 'eigen.json'));
  await waitFor(page, '[data-own-map]');
  await untilReady(page);
  await rm(folder, { recursive: true });
};

const ON_STEPS: readonly Deed[] = [
  { name: 'step', query: 'step=s1500' },
  { name: 'swimlanes', query: 'as=swimlane' },
  {
    name: 'walk',
    query: 'step=s0',
    act: (page) => press(page, 'PageDown', 'PageDown', 'PageDown', 'End', 'Home'),
  },
];

const leafOverview = async (page: Page): Promise<void> => {
  await press(page, 'o');
  await waitFor(page, '[data-scene-cell]');
  await press(page, 'ArrowRight', 'ArrowDown', 'End', 'Home', '1', '5', '0', '0', 'Enter');
  await page.waitForTimeout(REST_MS);
};

const jump = async (page: Page): Promise<void> => {
  await press(page, 'PageDown', 'End', 'Home', 'g');
  await waitFor(page, 'dialog input[type=search]');
  await press(page, ...'19');
  await press(page, 'Enter');
  await page.waitForTimeout(REST_MS);
};

const present = async (page: Page): Promise<void> => {
  const [console] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('v')]);
  await waitFor(console, '[data-console] nav button');
  await press(console, 'PageDown', 'PageDown', 'End', 'Home');
  await console.waitForTimeout(REST_MS);
};

const untilHandout = async (page: Page): Promise<void> => {
  await page.locator('[data-handout] button:enabled').first().waitFor({ timeout: PATIENCE_MS });
  await page.waitForTimeout(REST_MS);
};

const changeHandout = async (page: Page): Promise<void> => {
  for (const kind of ['four', 'notes', 'scenes']) {
    await page.locator('[data-handout] select').selectOption(kind);
    await page.waitForTimeout(REST_MS);
    await untilHandout(page);
  }
};

const ON_SCENES: readonly Deed[] = [
  { name: 'story', query: 'story=tour' },
  { name: 'overview', query: 'story=tour', act: leafOverview },
  { name: 'jump', query: 'story=tour', act: jump },
  { name: 'console', query: 'story=tour', act: present },
  { name: 'handout', query: 'story=tour&handout=scenes' },
  { name: 'other handouts', query: 'story=tour&handout=scenes', act: changeHandout },
];

const ON_ONE_FILE: Readonly<Record<string, readonly Deed[]>> = {
  steps: ON_STEPS,
  scenes: ON_SCENES,
};

/** All that is done with one of the worst files. */
export const deedsFor = (name: string): readonly Deed[] => {
  const bodies = WORST_FILES[name]?.().bodies ?? [];
  const [first, last] = [bodies[0]?.id ?? '', bodies.at(-1)?.id ?? ''];
  return [
    { name: 'open' },
    { name: 'open as list', query: 'as=list' },
    { name: 'open as table', query: 'as=matrix' },
    { name: 'open as table of members', query: 'as=matrix&columns=members' },
    { name: 'open a route', query: `route=${first}~${last}` },
    { name: 'around', query: `around=${first}&hops=2` },
    { name: 'select', query: `select=${first}&hops=2` },
    { name: 'seats', query: `lens=${first}` },
    { name: 'search', act: typeInSearch },
    { name: 'open as own', act: openOwn },
    ...(ON_ONE_FILE[name] ?? []),
  ];
};
