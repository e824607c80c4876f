import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

/** Every file of a built site, with a hash of its bytes. */
const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file.replaceAll('\\', '/'),
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

/** A build takes a minute of a machine that does nothing else, and here it seldom has one for itself. */
const BUILD_MS = 300_000;

it(
  'is the same to the byte when it is built again',
  () => {
    const again = mkdtempSync(join(tmpdir(), 'bestuurskaart-again-'));
    onTestFinished(() => rmSync(again, { recursive: true, force: true }));
    const { status, stderr } = spawnSync(
      'npx',
      ['--no-install', 'vite', 'build', '--outDir', again, '--emptyOutDir', '--logLevel', 'error'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        // What runs the tests says that it tests, and React would come along as it is for developers.
        env: { ...process.env, NODE_ENV: 'production' },
        shell: process.platform === 'win32',
      },
    );
    expect(status, stderr).toBe(0);
    expect(filesOf(again)).toEqual(filesOf(DIST));
  },
  BUILD_MS,
);
