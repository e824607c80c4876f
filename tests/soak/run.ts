/**
 * `npm run soak -- --minutes N`: walks about in the built map, and tells what the page complained of and
 * by how much its memory grew from the second minute to the end.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumOptions } from '../browser/support/chromium-options.ts';
import { serveSite } from '../browser/support/site.ts';
import { soak } from './soak.ts';

const MINUTE = 60_000;
const WARM_UP_MINUTES = 2;
const NOTE_EVERY = 500;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('npm run soak -- --minutes 10 --seed 1');
  process.exit(1);
}

const [browser, site] = await Promise.all([chromium.launch(chromiumOptions()), serveSite()]);
console.log(`${minutes} minutes, seed ${seed}`);
// A short walk has a warm-up all the same.
const warmUp = Math.min(WARM_UP_MINUTES, minutes / 2) * MINUTE;
const { steps, wrong, before, after } = await soak(
  browser,
  site.url,
  { warmUp, whole: minutes * MINUTE },
  seed,
  (done) => {
    if (done % NOTE_EVERY === 0) console.log(`${done} steps`);
  },
);
await browser.close();
await site.close();

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
console.log(`${steps} steps, ${wrong.length} complaints of the page`);
for (const line of wrong) console.error(line);
console.log(
  `heap ${megabytes(before.bytes)} MB, then ${megabytes(after.bytes)} MB: ${(
    after.bytes / before.bytes
  ).toFixed(3)} times; nodes ${before.nodes}, then ${after.nodes}`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
