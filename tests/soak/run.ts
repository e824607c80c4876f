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
/** By so much what the page holds may grow after the warm-up. */
const MOST_GROWTH = 1.02;

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
const told = (name: string, from: number, to: number): string =>
  `${name} ${megabytes(from)} MB, then ${megabytes(to)} MB: ${(to / from).toFixed(3)} times`;
console.log(`${steps} steps, ${wrong.length} complaints of the page`);
for (const line of wrong) console.error(line);
console.log(told('held by the page', before.held, after.held));
console.log(told('with the code that the browser makes of it', before.bytes, after.bytes));
console.log(`nodes ${before.nodes}, then ${after.nodes}`);
const isTooMuch = minutes > WARM_UP_MINUTES && after.held > MOST_GROWTH * before.held;
if (isTooMuch) console.error(`The page may hold ${MOST_GROWTH} times as much at the end.`);
process.exitCode = wrong.length > 0 || isTooMuch ? 1 : 0;
