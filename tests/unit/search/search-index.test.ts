import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { createSearch } from '../../../src/search/search-index.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const find = createSearch(parsed.graph, 'nl');
const first = (query: string) => find(query)[0]?.target;

describe('search', () => {
  it.each([
    ['PO', 'portefeuillehoudersoverleg'],
    ['db', 'dagelijks-bestuur'],
    ['wethouder jeugd', 'trekker-jeugdzorg'],
    ['Ermelo', 'ermelo'],
    ['dagelijks besturr', 'dagelijks-bestuur'],
    ['dagelìjks bestúúr', 'dagelijks-bestuur'],
    ['aanjaag', 'aanjaagteam'],
    ['executive board', 'dagelijks-bestuur'],
  ])('for %j finds %s first', (query, target) => {
    expect(first(query)).toBe(target);
  });

  it('finds a word inside a long one', () => {
    const found = find('houders').map(({ target }) => target);
    expect(found).toContain('portefeuillehoudersoverleg');
  });

  it('finds terms, with their meaning', () => {
    expect(find('zienswijze')[0]).toMatchObject({ kind: 'term', target: null });
    expect(find('zienswijze')[0]?.text).toContain('mening van een raad');
  });

  it('finds relations and steps by their words', () => {
    expect(find('management legt voor').map(({ kind }) => kind)).toContain('relation');
    expect(find('college raadplegen').map(({ kind }) => kind)).toContain('step');
  });

  it('finds nothing for nonsense, and survives anything', () => {
    expect(find('qqqqqqxyz')).toEqual([]);
    expect(find('((([*\\ \u0000')).toEqual([]);
  });
});
