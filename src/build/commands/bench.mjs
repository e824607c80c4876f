/** `npm run bench`: sets up, and measures the map side by side with its peers. */
import { findChromium } from './find-browsers.mjs';
import { run, setUp } from './set-up.mjs';

setUp();
const chromium = await findChromium();
run('npx', ['--no-install', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)], {
  CHROME_PATH: chromium,
});
