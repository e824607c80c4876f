import { describe, expect, it } from 'vitest';
import { deploymentOf } from '../../../src/deployment/deployment-of.ts';
import { readIndex } from '../../../src/deployment/graph-list.ts';

describe('the list of graphs', () => {
  it('keeps its order, and takes a name by itself', () => {
    const graphs = [
      { name: 'b', title: 'Streek B' },
      'a',
      { name: 'c', title: { nl: 'C', en: 'C!' } },
    ];
    expect(readIndex(JSON.stringify({ default: 'a', graphs }))).toEqual({
      default: 'a',
      isBroken: false,
      graphs: [
        { name: 'b', title: { nl: 'Streek B', en: 'Streek B' } },
        { name: 'a', title: null },
        { name: 'c', title: { nl: 'C', en: 'C!' } },
      ],
    });
  });

  it('leaves out what is none, twice there, or leads out of its folder', () => {
    const graphs = ['a', '../a', 'a', 7, { title: 'x' }, 'index', '__proto__'];
    const read = readIndex(JSON.stringify({ default: '../b', graphs }));
    expect(read.graphs.map(({ name }) => name)).toEqual(['a']);
    expect(read).toMatchObject({ default: null, isBroken: true });
  });

  it.each(['', '<p>Log in</p>', '[]', '{"graphs": 1}'])(
    'is empty when it is no list: %s',
    (text) => {
      expect(readIndex(text)).toEqual({ graphs: [], default: null, isBroken: true });
    },
  );

  it('says which graph comes first, before the one that the pages are of', () => {
    const first = (index: object | null) =>
      deploymentOf(null, index && JSON.stringify(index), 'built').deployment.graph;
    expect(first({ default: 'b', graphs: ['a', 'b'] })).toBe('b');
    expect(first({ graphs: ['a', 'built'] })).toBe('built');
    expect(first({ graphs: ['a', 'b'] })).toBe('a');
    expect(first(null)).toBe('built');
  });
});
