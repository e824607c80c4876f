import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');

it.each(['react-dom', 'zod', 'elkjs', 'workbox-precaching', '@xyflow/react', 'd3-zoom'])(
  'names %s among the works of others, wherever that runs',
  (name) => {
    const notices = readFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ `, 'm'));
  },
);

it('keeps with each file for when there is no network what that cannot do without', () => {
  const worker = readFileSync(join(DIST, 'service-worker.js'), 'utf8');
  const kept = new Set([...worker.matchAll(/"url":"([^"]+)"/g)].map(([, path]) => path ?? ''));
  const scripts = [...kept].filter((path) => /^assets\/.*\.js$/.test(path));
  expect(scripts.length).toBeGreaterThan(20);
  const lacking = scripts.flatMap((path) => {
    const code = readFileSync(join(DIST, path), 'utf8');
    // What is fetched later may be missed: it is told then. What is imported at its top may not.
    return [...code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)]
      .map(([, name]) => `assets/${name}`)
      .filter((name) => !kept.has(name))
      .map((name) => `${path} needs ${name}`);
  });
  expect(lacking).toEqual([]);
});
