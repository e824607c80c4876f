import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/diagram/walk.ts';
import type { PlacedBody } from '../../../src/layout/placement.ts';

const at = (id: string, x: number, y: number, parent?: string): PlacedBody => ({
  id,
  x,
  y,
  width: 100,
  height: 40,
  lane: 'lane',
  captionLines: [],
  nameLines: [id],
  ...(parent === undefined ? {} : { parent }),
});

/*
 *      a        b
 *
 *      c        d
 */
const bodies = [at('a', 0, 0), at('b', 200, 0), at('c', 0, 200), at('d', 200, 200)];

describe('walk', () => {
  it('goes up along a relation, also when another body is nearer', () => {
    expect(walk(bodies, [{ from: 'c', to: 'b' }], 'c', 'up')).toBe('b');
  });

  it('follows a relation against its direction just as well', () => {
    expect(walk(bodies, [{ from: 'c', to: 'b' }], 'b', 'down')).toBe('c');
  });

  it('goes to the nearest body where no relation leads', () => {
    expect(walk(bodies, [], 'c', 'up')).toBe('a');
  });

  it('goes to the neighbour left and right', () => {
    expect(walk(bodies, [], 'c', 'right')).toBe('d');
    expect(walk(bodies, [], 'b', 'left')).toBe('a');
  });

  it('stays at the edge', () => {
    expect(walk(bodies, [], 'a', 'up')).toBeNull();
    expect(walk(bodies, [], 'a', 'left')).toBeNull();
    expect(walk(bodies, [], 'unknown', 'left')).toBeNull();
  });

  it('reaches every body by arrows alone', () => {
    const seen = new Set(['a']);
    for (const id of seen) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = walk(bodies, [{ from: 'a', to: 'd' }], id, direction);
        if (next !== null) seen.add(next);
      }
    }
    expect([...seen].sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
