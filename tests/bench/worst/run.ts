/**
 * `npm run worst -- --only relations`: opens files at the limits of the format in the built map, does with
 * each what a person does, and tells the longest task of the main thread. Nothing of it may take over 200 ms.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumOptions } from '../../browser/support/chromium-options.ts';
import { serveSite } from '../../browser/support/site.ts';
import { WORST_FILES } from '../../fixtures/worst-files.ts';
import { deedsFor, PATIENCE_MS, untilReady } from './deeds.ts';
import { longestTasks } from './main-thread.ts';

const LIMIT_MS = 200;

const { values } = parseArgs({
  options: { only: { type: 'string' }, deed: { type: 'string' } },
});
const names = Object.keys(WORST_FILES).filter((name) => (values.only ?? name) === name);
const pathOf = (name: string): string => `/data/${name.toLowerCase()}.json`;
const overrides = Object.fromEntries(
  names.map((name) => [pathOf(name), { body: JSON.stringify(WORST_FILES[name]?.()) }]),
);
const launch = () => chromium.launch(chromiumOptions());
const site = await serveSite(overrides);
let browser = await launch();
let tooLong = 0;
for (const name of names) {
  const textOf = () => overrides[pathOf(name)]?.body ?? '';
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
      await untilReady(page);
    };
    const { act } = deed;
    try {
      if (act !== undefined) await open();
      const longest = await longestTasks(browser, page, act ? () => act(page, textOf) : open);
      if ((longest[0] ?? 0) > LIMIT_MS) tooLong++;
      console.log(`${name}, ${deed.name}: ${longest.map((ms) => Math.round(ms)).join(', ')} ms`);
    } catch (error) {
      tooLong++;
      console.log(`${name}, ${deed.name}: ${String(error).split('\n')[0]}`);
      // What has crashed or hangs may be all of it.
      await browser.close().catch(() => undefined);
      browser = await launch();
    }
    await context.close().catch(() => undefined);
  }
}
await browser.close();
await site.close();
process.exitCode = tooLong > 0 ? 1 : 0;
