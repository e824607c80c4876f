import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { createSearch, type Find, prepareSearch } from '../../../src/search/search-index.ts';
import { largeGraphFile } from '../../fixtures/large-graph.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const search = createSearch(parsed.graph, 'nl');
const find = (query: string) => search(query).findings;
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

describe('what looks alike', () => {
  const file = smallGraphFile();
  const vacancies = Array.from({ length: 20 }, (_, index) => ({
    ...file.bodies.find(({ id }) => id === 'east'),
    id: `v${index}`,
    name: { nl: 'Vacature', en: 'Vacancy' },
    partOf: index < 3 ? 'board' : `v${index - 1}`,
  }));
  const crowd = parseGraph(JSON.stringify({ ...file, bodies: [...file.bodies, ...vacancies] }));
  if (!crowd.ok) throw new Error(JSON.stringify(crowd.faults));
  const { findings, isCapped } = createSearch(crowd.graph, 'nl')('vacature');

  it('says where it belongs, and no two read the same', () => {
    expect(findings[0]?.text).toMatch(/^Bestuur, Boven/);
    const read = findings.map(({ title, text }) => `${title} ${text}`);
    expect(new Set(read).size).toBe(findings.length);
  });

  it('is said to be capped when there is more, and only then', () => {
    expect(isCapped).toBe(true);
    expect(createSearch(crowd.graph, 'nl')('raden').isCapped).toBe(false);
  });
});

it('is made in slices of a large graph, and finds the same', async () => {
  const large = indexGraph(largeGraphFile(2_000));
  const found = await new Promise<Find>((resolve) => {
    let isAtOnce = true;
    prepareSearch(large, 'nl', (find) => {
      expect(isAtOnce).toBe(false);
      resolve(find);
    });
    isAtOnce = false;
  });
  for (const query of ['overleg 1999', 'meeting', 'vacature']) {
    expect(found(query)).toEqual(createSearch(large, 'nl')(query));
  }
});

it('is given up when nobody waits for it any more', async () => {
  const stop = prepareSearch(indexGraph(largeGraphFile(2_000)), 'nl', () => {
    throw new Error('Nobody waits');
  });
  stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
});
