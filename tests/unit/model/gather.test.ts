import { describe, expect, it } from 'vitest';
import { gather, gatherEqual, gathersInto, isLaneEnd, laneEnd } from '../../../src/model/gather.ts';
import type { Relation } from '../../../src/model/schema.ts';

/** A relation as "type from to", and with a mark at its end one that is inferred. */
const relation = (words: string): Relation => {
  const [type = '', from = '', to = '', mark] = words.split(' ');
  const evidence =
    mark !== '?'
      ? ({ status: 'unsourced' } as const)
      : ({ status: 'inferred', reason: { nl: '', en: '' } } as const);
  return { id: words, type, from, to, evidence };
};
const RELATIONS = ['t a b', 't a b ?', 'u a b', 't b a', 't a c', 't b c', 't a a', 't a b !'].map(
  relation,
);

const itself = (id: string) => id;
const folded = (id: string) => (id === 'c' ? id : 'lane');
const told = (lines: ReturnType<typeof gather>) =>
  lines.map(({ relation, carried, from, to }) => [
    relation.id,
    carried.map(({ id }) => id).join(', '),
    `${from} ${to}`,
  ]);

describe('the lines of relations', () => {
  it('are one for those of one type between the same ends, in the order of the file', () => {
    expect(told(gather(RELATIONS, itself))).toEqual([
      ['t a b', 't a b, t a b ?, t a b !', 'a b'],
      ['u a b', 'u a b', 'a b'],
      ['t b a', 't b a', 'b a'],
      ['t a c', 't a c', 'a c'],
      ['t b c', 't b c', 'b c'],
    ]);
  });

  it('run between what bodies are folded into, and not within it', () => {
    expect(told(gather(RELATIONS, folded))).toEqual([['t a c', 't a c, t b c', 'lane c']]);
  });

  it('may have to be as sure as each other, too', () => {
    expect(told(gather(RELATIONS, itself, true)).slice(0, 2)).toEqual([
      ['t a b', 't a b, t a b !', 'a b'],
      ['t a b ?', 't a b ?', 'a b'],
    ]);
  });

  it('are none of no relations', () => {
    expect(gather([], itself)).toEqual([]);
  });
});

describe('equal lines', () => {
  it('are one where they are as sure as each other, and a relation with itself keeps its own', () => {
    expect(told(gatherEqual(RELATIONS, itself))).toEqual([
      ['t a b', 't a b, t a b !', 'a b'],
      ['t a b ?', 't a b ?', 'a b'],
      ['u a b', 'u a b', 'a b'],
      ['t b a', 't b a', 'b a'],
      ['t a c', 't a c', 'a c'],
      ['t b c', 't b c', 'b c'],
      ['t a a', 't a a', 'a a'],
    ]);
  });

  it('within one end stay apart', () => {
    const within = ['t a b', 't a b !'].map(relation);
    expect(told(gatherEqual(within, () => 'box'))).toEqual([
      ['t a b', 't a b', 'box box'],
      ['t a b !', 't a b !', 'box box'],
    ]);
  });
});

describe('how many lines there are', () => {
  it.each([
    [5, RELATIONS, itself, true],
    [4, RELATIONS, itself, false],
    [1, RELATIONS, folded, true],
    [0, RELATIONS, folded, false],
    [0, [], itself, true],
    [0, [relation('t a a')], itself, true],
  ])('is at most %d', (most, relations, endOf, holds) => {
    expect(gathersInto(most, relations, endOf)).toBe(holds);
  });
});

describe('the end of a line at a lane', () => {
  it('is no id of a body', () => {
    expect(laneEnd('top')).not.toBe(laneEnd('middle'));
    expect(isLaneEnd(laneEnd('top'))).toBe(true);
    expect(isLaneEnd('top')).toBe(false);
    expect(isLaneEnd('toplane~')).toBe(false);
  });
});
