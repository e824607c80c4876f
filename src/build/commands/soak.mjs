/** `npm run soak -- --minutes N`: sets up, builds, and walks about in the map like a person. */
import { findChromium } from './find-browsers.mjs';
import { run, setUp } from './set-up.mjs';

setUp();
const chromium = await findChromium();
run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
run('npx', ['--no-install', 'tsx', 'tests/soak/run.ts', ...process.argv.slice(2)], {
  CHROME_PATH: chromium,
});
