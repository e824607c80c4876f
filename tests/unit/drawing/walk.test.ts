import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/drawing/walk.ts';
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

/*
 *   box  [ p  q ]      far
 *
 *   under
 */
const boxed = [
  { ...at('box', 0, 0), width: 300, height: 120 },
  at('p', 10, 40, 'box'),
  at('q', 150, 40, 'box'),
  at('far', 400, 40),
  at('under', 0, 200),
];

describe('walk with boxes', () => {
  it('goes down from the name of a box into it, along its parts, and out at each side', () => {
    expect(walk(boxed, [{ from: 'box', to: 'under' }], 'box', 'down')).toMatch(/^[pq]$/);
    expect(walk(boxed, [], 'p', 'right')).toBe('q');
    expect(walk(boxed, [], 'q', 'right')).toBe('far');
    expect(walk(boxed, [], 'p', 'up')).toBe('box');
    expect(walk(boxed, [], 'p', 'down')).toBe('under');
  });

  it('never goes to what lies beside the way that the arrow points', () => {
    // A little to the right, and below: that is down.
    expect(walk([at('a', 0, 0), at('b', 5, 100)], [], 'a', 'right')).toBeNull();
    expect(walk([at('a', 0, 0), at('b', 5, 100)], [], 'a', 'down')).toBe('b');
  });

  it('does not follow a line that goes more aside than up', () => {
    const wide = [at('a', 0, 200), at('near', 20, 0), at('aside', 900, 100)];
    expect(walk(wide, [{ from: 'a', to: 'aside' }], 'a', 'up')).toBe('near');
  });
});
