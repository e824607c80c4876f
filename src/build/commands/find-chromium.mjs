/** Finds a Chromium to test in, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The one without a window first: it opens a page in half the time. */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
};

const installDebians = () => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Installing Chromium…');
  const quietly = { stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], quietly);
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], quietly);
};

/** The path of a Chromium: `CHROME_PATH`, an installed one, Playwright's own, or Debian's package. */
export const findChromium = async () => {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const known = () => INSTALLED.find((path) => existsSync(path));
  const found = known();
  if (found) return found;
  const own = await playwrightsOwn();
  if (existsSync(own)) return own;
  installDebians();
  const installed = known();
  if (installed) return installed;
  console.error(
    'No Chromium found. Install one, or set CHROME_PATH to it: the browser tests need it.',
  );
  return process.exit(1);
};
