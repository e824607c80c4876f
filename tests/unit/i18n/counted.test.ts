import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/i18n/counted.ts';
import { IMPORT_EN } from '../../../src/i18n/import-words.en.ts';
import { IMPORT_NL } from '../../../src/i18n/import-words.nl.ts';
import { MESSAGES_EN } from '../../../src/i18n/messages.en.ts';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import { APART_EN } from '../../../src/i18n/messages-apart.en.ts';
import { APART_NL } from '../../../src/i18n/messages-apart.nl.ts';

const SOURCE = new URL('../../../src/', import.meta.url);

/** Every group of a catalogue with its sentences, by its path. */
const groupsOf = (catalogue: object, path = ''): readonly (readonly [string, object])[] => [
  [path, catalogue],
  ...Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? groupsOf(value, `${path}.${key}`) : [],
  ),
];

/** "Scène 1 van 1": a place in a row is the same for one and for many. */
const isPlaceInRow = (sentence: string) => /\{number\}.*\{count\}/.test(sentence);

/** Numbers that no word has to agree with: which one it is, how many there can be, how many of what is counted, a date. */
const NO_COUNT = [
  'number',
  'drawn',
  'row',
  'first',
  'inferred',
  'limit',
  'seconds',
  'found',
  'place',
  'shown',
  'total',
  'day',
  'min',
  'max',
  'fromWeek',
  'untilWeek',
  'all',
];

describe.each([
  ['nl', { ...MESSAGES_NL, apart: APART_NL, import: IMPORT_NL }],
  ['en', { ...MESSAGES_EN, apart: APART_EN, import: IMPORT_EN }],
])('every sentence that counts, in %s,', (_, catalogue) => {
  it('has a form for one and a form for many', () => {
    const lacking = groupsOf(catalogue).flatMap(([path, group]) =>
      Object.entries(group).flatMap(([key, sentence]: [string, unknown]) => {
        if (typeof sentence !== 'string' || !sentence.includes('{count}')) return [];
        const isForm = 'one' in group && 'many' in group && ['none', 'one', 'many'].includes(key);
        return isForm || isPlaceInRow(sentence) ? [] : [`${path}.${key}`];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('says one as one, and many as a number', () => {
    for (const [path, group] of groupsOf(catalogue)) {
      if (!('one' in group && 'many' in group)) continue;
      const forms = group as { one: string; many: string };
      expect(counted(forms, 1), path).not.toContain('{count}');
      expect(counted(forms, 7), path).toContain('7');
    }
  });
});

describe('every number that is put into a sentence', () => {
  it('goes through the forms, unless no word has to agree with it', () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/^(?:i18n\/counted|model|loading|address)/.test(file),
    );
    const loose = files.flatMap((file) =>
      [
        ...readFileSync(new URL(file, SOURCE), 'utf8').matchAll(/\b(\w+): String\(([^)]*)/g),
      ].flatMap(([line, name = '', value]) =>
        NO_COUNT.includes(name) || /^(?:count|story\.scenes\.length)$/.test(value ?? '')
          ? []
          : [`${file}: ${line}`],
      ),
    );
    expect(loose).toEqual([]);
  });
});
