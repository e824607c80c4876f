import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphFile } from '../../../src/model/schema.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];

/**
 * Builds the map as it is delivered, around another graph: in a copy of the project whose default
 * graph is the given one. Throws when the build fails or takes too long.
 * @param limit in milliseconds
 */
export const buildOurs = (
  graph: GraphFile,
  project: string,
  outDir: string,
  limit: number,
): void => {
  mkdirSync(join(project, 'data'), { recursive: true });
  for (const name of COPIED) cpSync(join(ROOT, name), join(project, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
  const file = join(project, 'data', `${INITIAL_STATE.address.graph}.json`);
  writeFileSync(file, JSON.stringify(graph));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=4096',
      join(ROOT, 'node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'error',
      '--outDir',
      outDir,
      '--emptyOutDir',
    ],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
      timeout: limit,
    },
  );
  if (status !== 0) {
    throw new Error(status === null ? `no build within ${limit / 1_000} s` : stderr.slice(0, 500));
  }
};
