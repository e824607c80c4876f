import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTS_EN } from '../../../src/i18n/faults.en.ts';
import { FAULTS_NL } from '../../../src/i18n/faults.nl.ts';
import { KEYS_EN } from '../../../src/i18n/keys.en.ts';
import { KEYS_NL } from '../../../src/i18n/keys.nl.ts';
import { MESSAGES_EN } from '../../../src/i18n/messages.en.ts';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import { APART_EN } from '../../../src/i18n/messages-apart.en.ts';
import { APART_NL } from '../../../src/i18n/messages-apart.nl.ts';
import { NOTICES_EN, WAYS_EN } from '../../../src/i18n/notices.en.ts';
import { NOTICES_NL, WAYS_NL } from '../../../src/i18n/notices.nl.ts';
import { PROBLEM_TITLES_EN, REPORTS_EN } from '../../../src/i18n/reports.en.ts';
import { PROBLEM_TITLES_NL, REPORTS_NL } from '../../../src/i18n/reports.nl.ts';

/** Every sentence of a catalogue, by its path. */
const flat = (catalogue: object, path = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flat(value, `${path}${key}.`)]
        : [[`${path}${key}`, String(value)] as const],
    ),
  );
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each([
  ['interface', flat(MESSAGES_NL), flat(MESSAGES_EN)],
  ['keys', flat(KEYS_NL), flat(KEYS_EN)],
  ['rooms apart', flat(APART_NL), flat(APART_EN)],
  ['faults', flat(FAULTS_NL), flat(FAULTS_EN)],
  ['reports', flat(REPORTS_NL), flat(REPORTS_EN)],
  ['notices', flat(NOTICES_NL), flat(NOTICES_EN)],
  ['ways out of notices', flat(WAYS_NL), flat(WAYS_EN)],
  ['problems', flat(PROBLEM_TITLES_NL), flat(PROBLEM_TITLES_EN)],
])('the catalogues of the %s', (_, nl, en) => {
  it('have the same sentences, none of them empty', () => {
    expect([...en.keys()]).toEqual([...nl.keys()]);
    for (const sentence of [...nl.values(), ...en.values()]) expect(sentence.trim()).not.toBe('');
  });

  it('have the same values to fill in', () => {
    for (const [key, sentence] of nl) {
      expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(sentence));
    }
  });
});

describe('the words of the interface', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/i18n.messages.*\.(?:nl|en)\.ts$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');

  it.each([
    ['interface', flat(MESSAGES_NL)],
    ['rooms apart', flat(APART_NL)],
  ])('are each used somewhere: %s', (_, catalogue) => {
    const named = new Set(code.split(/[^\w-]+/));
    const unused = [...catalogue.keys()].filter((path) =>
      path.split('.').some((part) => !named.has(part)),
    );
    expect(unused).toEqual([]);
  });
});
