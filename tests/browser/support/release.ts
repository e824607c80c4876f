import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

export const ROOT = join(import.meta.dirname, '../../..');
const VERSION: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
/** Name of the release, and of the folder in its zip. */
export const NAME = `bestuurskaart-${VERSION}`;

/** Makes a release of the built site in a folder. */
export const makeRelease = (folder: string): void => {
  for (const [program, ...words] of [
    ['node', 'src/build/commands/sbom.mjs'],
    ['npx', '--no-install', 'tsx', 'src/build/release/write-release.ts', folder],
  ]) {
    const { status, stderr } = spawnSync(program ?? '', words, {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(stderr);
  }
};

/** Unpacks what a webmaster got, over what is there. */
export const unpack = (zip: string, folder: string): void => {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    const target = join(folder, path.slice(NAME.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
};
