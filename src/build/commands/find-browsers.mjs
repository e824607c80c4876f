/** Finds the browsers to test in, or gets them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The one without a window first: it opens a page in half the time. */
const CHROMIUMS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const QUIETLY = ['ignore', 'ignore', 'inherit'];

const installed = (paths) => paths.find((path) => existsSync(path));

const playwrightsChromium = async () => {
  const { chromium } = await import('playwright');
  return [chromium.executablePath()];
};

const isDebianOfOurs = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs a package of Debian, where that may be done. */
export const installDebians = (name) => {
  if (!isDebianOfOurs()) return;
  console.log(`Installing ${name}…`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: QUIETLY });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    stdio: QUIETLY,
  });
};

/** Has Playwright fetch the Chromium that it is made for, where the network lets it. */
const fetchPlaywrightsChromium = () => {
  console.log("Fetching Playwright's own Chromium…");
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium-headless-shell'], {
    // Where it can't be had, the line below says all that there is to do.
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
};

/** The path of a Chromium: `CHROME_PATH`, an installed one, Debian's package, or Playwright's own. */
export const findChromium = async () => {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const find = async () => installed([...CHROMIUMS, ...(await playwrightsChromium())]);
  const found = await find();
  if (found) return found;
  installDebians('chromium-headless-shell');
  if (!(await find())) fetchPlaywrightsChromium();
  const got = await find();
  if (got) return got;
  console.error(
    'No Chromium found: install one, or set CHROME_PATH to it, since the browser tests need it.',
  );
  return process.exit(1);
};

/** The path of a Firefox: `FIREFOX_PATH`, an installed one, or Debian's package; `null` when there is none. */
export const findFirefox = () => {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH) return FIREFOX_PATH;
  if (!installed(FIREFOXES)) installDebians('firefox-esr');
  return installed(FIREFOXES) ?? null;
};
