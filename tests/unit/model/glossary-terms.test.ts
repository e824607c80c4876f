import { describe, expect, it } from 'vitest';
import { splitByTerms } from '../../../src/model/glossary-terms.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const term = (id: string, words: string, abbreviation?: string) => ({
  id,
  term: { nl: words, en: words },
  ...(abbreviation === undefined ? {} : { abbreviation }),
  meaning: { nl: 'Wat het is.', en: 'What it is.' },
  evidence: { status: 'inferred', reason: { nl: 'Omdat.', en: 'Because.' } } as const,
});

const graph = indexGraph({
  ...smallGraphFile(),
  glossary: [
    term('board', 'bestuur'),
    term('daily', 'dagelijks bestuur', 'DB'),
    term('odd', 'c++ (taal)'),
    term('accent', 'Égalité'),
  ],
});

const split = (text: string) =>
  splitByTerms(graph, text, 'nl').map(({ words, term: found }) => [words, found?.id ?? null]);

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
