import { expect, it } from 'vitest';
import { faultSentence } from '../../../src/i18n/fault-sentence.ts';
import { parseGraph } from '../../../src/model/parse.ts';

/** What is told of a scene in both languages. */
const toldOf = (scene: Readonly<Record<string, unknown>>) => {
  const parsed = parseGraph(
    JSON.stringify({
      format: 2,
      meta: { name: 'Streek' },
      bodies: [{ id: 'db', name: 'DB' }],
      stories: [{ id: 's', title: 'S', scenes: [{ title: 'Een', ...scene }] }],
    }),
  );
  return parsed.ok
    ? []
    : parsed.faults.map((fault) => [faultSentence(fault, 'nl'), faultSentence(fault, 'en')]);
};

it('says of what a scene shows that it is fields, and no texts by language', () => {
  const [[nl, en] = []] = toldOf({ show: 'alles' });
  expect(nl).toContain('Hier hoort: velden tussen { en }');
  expect(en).toContain('fields between { and }');
});

it.each([
  ['title', 5],
  ['notes', ['x']],
])('says of the %s of a scene that it is a text', (field, value) => {
  expect(toldOf({ [field]: value })[0]?.[0]).toContain('een tekst tussen aanhalingstekens');
});
