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
