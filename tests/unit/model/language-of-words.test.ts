import { describe, expect, it } from 'vitest';
import { languageOfWords } from '../../../src/model/language-of-words.ts';
import { parseGraph } from '../../../src/model/parse.ts';

/** What a name of a file is in a language of the interface, and in which language that is. */
const shown = (languages: string[] | undefined, name: string | Record<string, string>) => {
  const parsed = parseGraph(
    JSON.stringify({
      format: 2,
      meta: { name: 'Region', languages },
      bodies: [{ id: 'rat', name }],
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { file } = parsed.graph;
  const text = file.bodies[0]?.name;
  if (text === undefined) throw new Error('No body');
  return (['nl', 'en'] as const).map((lang) => [
    text[lang],
    languageOfWords(text, lang, file.meta.languages),
  ]);
};

describe('a text in a language that the page is not in', () => {
  it.each<[string, string[] | undefined, string | Record<string, string>, unknown]>([
    [
      'a plain text is in the first language',
      ['de'],
      'Rat',
      [
        ['Rat', 'de'],
        ['Rat', 'de'],
      ],
    ],
    [
      'Dutch when the file says none',
      undefined,
      'Raad',
      [
        ['Raad', undefined],
        ['Raad', 'nl'],
      ],
    ],
    [
      'each language that is there is used',
      ['nl', 'en', 'de'],
      { nl: 'Raad', en: 'Council', de: 'Rat' },
      [
        ['Raad', undefined],
        ['Council', undefined],
      ],
    ],
    [
      'what is missing falls back to the first language of the file',
      ['fy', 'nl'],
      { fy: 'Ried', nl: 'Raad' },
      [
        ['Raad', undefined],
        ['Ried', 'fy'],
      ],
    ],
    [
      'and without that to the first one it is written in',
      ['fy'],
      { de: 'Rat', fr: 'Conseil' },
      [
        ['Rat', 'de'],
        ['Rat', 'de'],
      ],
    ],
  ])('%s', (_, languages, name, expected) => {
    expect(shown(languages, name)).toEqual(expected);
  });
});
