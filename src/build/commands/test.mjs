/**
 * `npm test`: from types to a real browser, in the order in which a fault is cheapest to find; with `--all`
 * (`npm run test:all`) also the browser tests that take minutes. Ends with the counts of all tests.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { lackingServers } from './find-servers.mjs';
import { ROOT, run, setUp } from './set-up.mjs';

setUp();
const chromium = await findChromium();
const firefox = findFirefox();
const isAll = process.argv.includes('--all');
const lacking = isAll ? lackingServers() : [];
const reports = mkdtempSync(join(tmpdir(), 'bestuurskaart-'));
const counts = { passed: 0, failed: 0 };

const stage = async (name, work) => {
  console.log(`\n── ${name}`);
  const started = Date.now();
  await work();
  console.log(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
};

const close = () => {
  rmSync(reports, { recursive: true, force: true });
  if (!firefox) {
    console.log('\nLeft out: the essentials in Firefox. Install it, or set FIREFOX_PATH to it.');
  }
  for (const name of lacking)
    console.log(`\nLeft out: a release on ${name}. Install it to try that.`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed > 0 ? 1 : 0);
};

/** Builds, and ends everything when that fails. The two builds wait for nothing of each other's. */
const build = (...options) =>
  new Promise((done) => {
    const builder = spawn(
      'npx',
      ['--no-install', 'vite', 'build', '--logLevel', 'warn', ...options],
      { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' },
    );
    builder.once('close', (status) => (status === 0 ? done() : process.exit(status ?? 1)));
  });

const runTests = (project) => {
  const report = join(reports, `${project}.json`);
  const { status } = spawnSync(
    'npx',
    [
      '--no-install',
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROME_PATH: chromium,
        ...(firefox ? { FIREFOX_PATH: firefox } : {}),
      },
      shell: process.platform === 'win32',
    },
  );
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  // A test file that can't even be loaded has no failed test, and fails all the same.
  counts.failed += Math.max(numFailedTests, status === 0 ? 0 : 1);
  if (counts.failed > 0) close();
};

await stage('types, lint, dead code, boundaries', () => run('npm', ['run', '--silent', 'check']));
await stage('data', () => {
  const files = readdirSync(join(ROOT, 'data')).filter(
    (file) => /^[a-z0-9-]+\.json$/.test(file) && file !== 'index.json',
  );
  run('npm', ['run', '--silent', 'validate', '--', ...files.map((file) => `data/${file}`)]);
});
await stage('unit and property tests', () => runTests('unit'));
await stage('both builds', () => Promise.all([build(), build('--mode', 'single')]));
await stage('bytes', () => run('npm', ['run', '--silent', 'size']));
await stage('browser tests', () => runTests('browser'));
if (isAll) await stage('long browser tests', () => runTests('long'));
close();
