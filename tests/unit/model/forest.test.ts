import { describe, expect, it } from 'vitest';
import { forestOf } from '../../../src/model/forest.ts';

/** Edges written as "a>b". */
const edges = (...written: readonly string[]) =>
  written.map((edge) => {
    const [from = '', to = ''] = edge.split('>');
    return { from, to };
  });
const parents = (ids: string, isUpward: boolean, ...written: readonly string[]) => {
  const found = forestOf([...ids], edges(...written), isUpward);
  return found && Object.fromEntries(found);
};

describe('who hangs under whom', () => {
  it('follows edges from above', () => {
    expect(parents('abcd', false, 'a>b', 'a>c', 'c>d')).toEqual({ b: 'a', c: 'a', d: 'c' });
  });

  it('follows edges from below', () => {
    expect(parents('abcd', true, 'b>a', 'c>a', 'd>c')).toEqual({ b: 'a', c: 'a', d: 'c' });
  });

  it('takes the way that fits, whatever was said', () => {
    expect(parents('abc', true, 'a>b', 'a>c')).toEqual({ b: 'a', c: 'a' });
    expect(parents('abc', false, 'b>a', 'c>a')).toEqual({ b: 'a', c: 'a' });
  });

  it('is as said where both ways fit', () => {
    expect(parents('abc', false, 'a>b', 'b>c')).toEqual({ b: 'a', c: 'b' });
    expect(parents('abc', true, 'a>b', 'b>c')).toEqual({ a: 'b', b: 'c' });
  });

  it('hangs what runs both ways under who has most neighbours', () => {
    expect(parents('bacdef', false, 'b>a', 'd>a', 'a>c', 'a>e', 'f>e')).toEqual({
      b: 'a',
      c: 'a',
      d: 'a',
      e: 'a',
      f: 'e',
    });
  });

  it('may fall apart in several trees', () => {
    expect(parents('abcd', false, 'a>b', 'c>d')).toEqual({ b: 'a', d: 'c' });
  });

  it('takes an edge twice, and one of a body to itself, for no circle', () => {
    expect(parents('ab', false, 'a>b', 'a>b', 'a>a')).toEqual({ b: 'a' });
    expect(parents('abc', false, 'a>b', 'a>b', 'b>c')).toEqual({ b: 'a', c: 'b' });
  });

  it('leaves out edges to who is not there', () => {
    expect(parents('ab', false, 'a>b', 'x>b', 'b>y')).toEqual({ b: 'a' });
  });

  it.each([
    ['nothing', []],
    ['only edges of a body to itself', ['a>a']],
    ['edges to others alone', ['x>a']],
    ['a circle', ['a>b', 'b>c', 'c>a']],
    ['a diamond', ['a>b', 'a>c', 'b>d', 'c>d']],
  ])('is nothing of %s', (_, written) => {
    expect(parents('abcd', false, ...written)).toBeNull();
    expect(parents('abcd', true, ...written)).toBeNull();
  });
});
