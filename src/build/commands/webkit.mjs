/** `npm run webkit`: does the essentials in WebKit, the engine of Safari, where it can be had. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, setUp } from './set-up.mjs';

setUp();
const { webkit } = await import('playwright');
if (!existsSync(webkit.executablePath())) {
  console.log("Fetching Playwright's own WebKit…");
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'webkit'], {
    // Where it can't be had, the line below says all that there is to do.
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}
if (!existsSync(webkit.executablePath())) {
  console.error(
    'No WebKit: "npx playwright install webkit" needs its download host. Nothing was tested.',
  );
  process.exit(1);
}
run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
run('npx', ['--no-install', 'tsx', 'tests/webkit/run.ts']);
