/**
 * `npm run sbom`: writes `sbom.cdx.json`, what the project is made of, in CycloneDX. It holds no time and no
 * number of its own, so that the same lockfile gives the same file.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './set-up.mjs';

const FILE = 'sbom.cdx.json';

const { stdout, stderr, status } = spawnSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const { serialNumber: _, metadata, ...rest } = JSON.parse(stdout);
const { timestamp: __, ...told } = metadata;
writeFileSync(join(ROOT, FILE), `${JSON.stringify({ ...rest, metadata: told }, null, 2)}\n`);
console.log(`${FILE}: ${rest.components.length} components`);
