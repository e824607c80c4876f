import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TESTS = join(import.meta.dirname, '../..');

it('every test that the list of injected faults names is there', () => {
  const list = readFileSync(join(TESTS, 'FAULTS.md'), 'utf8');
  const named = [...list.matchAll(/`([a-z-]+\/[^`]+\.tsx?)`/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(TESTS, path)))).toEqual([]);
});
