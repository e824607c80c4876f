import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendGraph } from '../../../src/import/mend-graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const GOOD = JSON.stringify(smallGraphFile(), null, 2);

/** The file as people and their editors spoil it, and whether anything of it is lost by that. */
const SLIPS: readonly [string, (text: string) => string][] = [
  ['a comma too many', (text) => text.replace(/\n\}\s*$/u, ',\n}')],
  ['a comment', (text) => text.replace('{', '{ // ons bestand\n')],
  ['a comment over lines', (text) => `/* van\n ons */\n${text}`],
  ['curly quotes', (text) => text.replace('"format"', '“format”')],
  [
    'all of them',
    (text) => `# ons\n${text.replace('"format"', '“format”').replace(/\n\}\s*$/u, ',\n}')}`,
  ],
];

describe('a graph file with a slip in its JSON', () => {
  it.each(SLIPS)('is the file that was meant, with %s', (_, spoil) => {
    const spoilt = spoil(GOOD);
    expect(parseGraph(spoilt).ok).toBe(false);
    const { text, count } = mendGraph(spoilt);
    expect(count).toBeGreaterThan(0);
    expect(JSON.parse(text)).toEqual(JSON.parse(GOOD));
  });
});

describe('a graph file with faults', () => {
  const file = smallGraphFile();
  const [first, second] = file.relations;
  if (!first || !second) throw new Error('the small graph has relations');
  const wrong = (id: string) => `${id}x`;
  const spoilt = JSON.stringify({
    ...file,
    relations: [
      { ...first, to: wrong(first.to) },
      { ...second, from: wrong(second.from) },
      ...file.relations.slice(2),
    ],
  });
  const parsed = parseGraph(spoilt);
  const faults = parsed.ok ? parsed.omissions : parsed.faults;
  const repairs = faults.flatMap(({ repair }) => (repair ? [repair] : []));

  it('is whole after all repairs', () => {
    expect(repairs).toHaveLength(2);
    const { text, count } = mendGraph(spoilt);
    expect(count).toBe(2);
    expect(JSON.parse(text).relations).toEqual(JSON.parse(JSON.stringify(file.relations)));
  });

  it('has one less after one repair, and the others still', () => {
    const { text, count } = mendGraph(spoilt, repairs.slice(0, 1));
    expect(count).toBe(1);
    const after = parseGraph(text);
    expect(after.ok ? after.omissions : after.faults).toHaveLength(1);
  });
});

it('leaves a file alone that needs nothing, or that nothing helps, and never throws', () => {
  expect(mendGraph(GOOD)).toEqual({ text: GOOD, count: 0 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((words) => `{"a": “${words}`),
      ),
      (text) => {
        const { text: mended, count } = mendGraph(text);
        if (count === 0) expect(mended).toBe(text);
      },
    ),
  );
});
