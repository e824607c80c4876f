/**
 * `npm run worst -- --only relations`: opens files at the limits of the format in the built map, does with
 * each what a person does, and tells the longest task of the main thread. Nothing of it may take over 200 ms.
 */
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { chromiumOptions } from '../../browser/support/chromium-options.ts';
import { serveSite } from '../../browser/support/site.ts';
import { WORST_FILES } from '../../fixtures/worst-files.ts';
import { longestTasks } from './main-thread.ts';

const LIMIT_MS = 200;
const PATIENCE_MS = 120_000;

interface Deed {
  readonly name: string;
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const ready = (page: Page): Promise<void> =>
  page.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });

const typeInSearch = async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  const box = page.locator('dialog[open] input[type=search]');
  await box.waitFor({ timeout: PATIENCE_MS });
  for (const letter of 'overleg 123') {
    await page.keyboard.type(letter);
    await page.waitForTimeout(150);
  }
  await page.waitForFunction(
    () => (document.querySelector('[role=listbox]')?.children.length ?? 0) > 0,
    null,
    { timeout: PATIENCE_MS },
  );
  await page.waitForTimeout(500);
};

const ends = (name: string): readonly [string, string] => {
  const bodies = WORST_FILES[name]?.().bodies ?? [];
  return [bodies[0]?.id ?? '', bodies.at(-1)?.id ?? ''];
};

const deedsFor = (name: string): readonly Deed[] => {
  const [first, last] = ends(name);
  return [
    { name: 'open' },
    { name: 'open as list', query: 'as=list' },
    { name: 'open as table', query: 'as=matrix' },
    { name: 'open a route', query: `route=${first}~${last}` },
    { name: 'select', query: `select=${first}&hops=2` },
    { name: 'seats', query: `lens=${first}` },
    { name: 'search', act: typeInSearch },
    ...(name === 'steps'
      ? [
          { name: 'step', query: 'step=s1500' },
          { name: 'swimlanes', query: 'as=swimlane' },
        ]
      : []),
    ...(name === 'scenes'
      ? [
          { name: 'story', query: 'story=tour' },
          { name: 'handout', query: 'story=tour&handout=scenes' },
        ]
      : []),
  ];
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, deed: { type: 'string' } },
});
const names = Object.keys(WORST_FILES).filter((name) => (values.only ?? name) === name);
const overrides = Object.fromEntries(
  names.map((name) => [
    `/data/${name.toLowerCase()}.json`,
    { body: JSON.stringify(WORST_FILES[name]?.()) },
  ]),
);
const [browser, site] = await Promise.all([
  chromium.launch(chromiumOptions()),
  serveSite(overrides),
]);
let tooLong = 0;
for (const name of names) {
  for (const deed of deedsFor(name)) {
    if ((values.deed ?? deed.name) !== deed.name) continue;
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    const address = `${site.url}?graph=${name.toLowerCase()}&${deed.query ?? ''}`;
    const open = async () => {
      await page.goto(address, { timeout: PATIENCE_MS });
      await ready(page);
      await page.waitForTimeout(1_000);
    };
    const { act } = deed;
    try {
      if (act !== undefined) await open();
      const longest = await longestTasks(browser, page, act ? () => act(page) : open);
      if ((longest[0] ?? 0) > LIMIT_MS) tooLong++;
      console.log(`${name}, ${deed.name}: ${longest.map((ms) => Math.round(ms)).join(', ')} ms`);
    } catch (error) {
      tooLong++;
      console.log(`${name}, ${deed.name}: ${String(error).split('\n')[0]}`);
      await browser.stopTracing().catch(() => undefined);
    }
    await context.close();
  }
}
await browser.close();
await site.close();
process.exitCode = tooLong > 0 ? 1 : 0;
