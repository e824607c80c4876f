import { describe, expect, it } from 'vitest';
import { speaksOf, splitByTerms } from '../../../src/model/glossary-terms.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const term = (id: string, words: string, abbreviation?: string) => ({
  id,
  term: { nl: words, en: words },
  ...(abbreviation === undefined ? {} : { abbreviation }),
  meaning: { nl: 'Wat het is.', en: 'What it is.' },
  evidence: { status: 'inferred', reason: { nl: 'Omdat.', en: 'Because.' } } as const,
});

/** Anew each time: what it explains is looked up once for a graph. */
const newGraph = () =>
  indexGraph({
    ...smallGraphFile(),
    glossary: [
      term('board', 'bestuur'),
      term('daily', 'dagelijks bestuur', 'DB'),
      term('odd', 'c++ (taal)'),
      term('accent', 'Égalité'),
      term('one', '(x)'),
      term('two', '(y)'),
      term('chain', 'a b'),
      term('link', 'b c'),
      term('plain', 'raads\u00adlid', 'RL'),
    ],
  });

const split = (text: string) =>
  splitByTerms(newGraph(), text, 'nl').map(({ words, term: found }) => [words, found?.id ?? null]);

describe('the terms of a glossary in a text', () => {
  it('are found at their first place, the longest first, in any case', () => {
    expect(split('Het Dagelijks Bestuur en het bestuur, en nog een bestuur.')).toEqual([
      ['Het ', null],
      ['Dagelijks Bestuur', 'daily'],
      [' en het bestuur, en nog een bestuur.', null],
    ]);
    expect(split('ÉGALITÉ en égalité')).toEqual([
      ['ÉGALITÉ', 'accent'],
      [' en égalité', null],
    ]);
  });

  it('are whole words, also beside letters that take two places', () => {
    for (const text of ['bestuurder', 'wijkbestuur', 'bestuur2', '𝐀bestuur', 'bestuur𝐀']) {
      expect(split(text), text).toEqual([[text, null]]);
    }
    expect(split('bestuurder van het bestuur')).toEqual([
      ['bestuurder van het ', null],
      ['bestuur', 'board'],
    ]);
    expect(split('🙂bestuur🙂')).toEqual([
      ['🙂', null],
      ['bestuur', 'board'],
      ['🙂', null],
    ]);
  });

  it('are found by an abbreviation in its own capitals only', () => {
    expect(split('het DB')).toEqual([
      ['het ', null],
      ['DB', 'daily'],
    ]);
    expect(split('het db')).toEqual([['het db', null]]);
  });

  it('may hold any sign, and stand after a letter that grows when it is made small', () => {
    expect(split('İ c++ (taal)')).toEqual([
      ['İ ', null],
      ['c++ (taal)', 'odd'],
    ]);
  });
});

describe('terms that stand in one text', () => {
  it('are told in the order of the text, each where it stands', () => {
    const text = 'DB, raadslid en bestuur: RL';
    expect(splitByTerms(newGraph(), text, 'nl').map(({ words, at }) => [words, at])).toEqual([
      ['DB', 0],
      [', ', 2],
      ['raadslid', 4],
      [' en ', 12],
      ['bestuur', 16],
      [': RL', 23],
    ]);
  });

  it('do not overlap, but may touch', () => {
    expect(split('a b c')).toEqual([
      ['a b', 'chain'],
      [' c', null],
    ]);
    expect(split('b c, a b')).toEqual([
      ['b c', 'link'],
      [', ', null],
      ['a b', 'chain'],
    ]);
    for (const [first, second] of [
      ['(x)', '(y)'],
      ['(y)', '(x)'],
    ]) {
      expect(split(`${first}${second}`).map(([words]) => words)).toEqual([first, second]);
    }
    expect(split('DB/bestuur')).toEqual([
      ['DB', 'daily'],
      ['/', null],
      ['bestuur', 'board'],
    ]);
  });

  it('leave a text without any as it is', () => {
    expect(split('')).toEqual([['', null]]);
    expect(split('niets')).toEqual([['niets', null]]);
    expect(split('bestuur')).toEqual([['bestuur', 'board']]);
  });

  it('are looked up once for a graph and a language', () => {
    const file = { ...smallGraphFile(), glossary: [term('board', 'bestuur')] };
    const own = indexGraph(file);
    expect(splitByTerms(own, 'bestuur', 'nl')).toHaveLength(1);
    file.glossary.length = 0;
    expect(splitByTerms(own, 'het bestuur', 'nl')).toHaveLength(2);
    expect(splitByTerms(own, 'het bestuur', 'en')).toHaveLength(1);
  });
});

describe('a text', () => {
  const speaks = (text: string, id: string) => {
    const graph = newGraph();
    return speaksOf(
      graph,
      text,
      graph.file.glossary.find((one) => one.id === id) ?? expect.fail(),
      'nl',
    );
  };

  it.each([
    ['Het BESTUUR', 'board', true],
    ['de bestuurder', 'board', false],
    ['het dagelijks bestuur', 'board', false],
    ['het dagelijks bestuur', 'daily', true],
    ['het DB', 'daily', true],
    ['het db', 'daily', false],
    ['een raadslid', 'plain', true],
    ['niets', 'board', false],
    ['niets', 'plain', false],
    ['het DB en het bestuur', 'accent', false],
  ])('%s speaks of %s: %s', (text, id, does) => {
    expect(speaks(text, id)).toBe(does);
  });
});
