import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../src/model/amount.ts';
import { dutchPlural } from '../../../src/model/dutch-verb.ts';
import { isGraphName } from '../../../src/model/graph-name.ts';
import { laneCaption } from '../../../src/model/lane-caption.ts';
import { countedLabel, lineLabel } from '../../../src/model/line-label.ts';
import { noteOf } from '../../../src/model/note-of.ts';
import { plainLetters } from '../../../src/model/plain-letters.ts';
import { codePointName, printable } from '../../../src/model/printable.ts';
import { isSlip } from '../../../src/model/slips.ts';
import { decodeWindows1252 } from '../../../src/model/windows-1252.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

describe('the plural of a Dutch verb', () => {
  it.each([
    ['adviseert', 'adviseren'],
    ['stuurt', 'sturen'],
    ['helpt', 'helpen'],
    ['praat', 'praten'],
    ['geeft', 'geven'],
    ['leest', 'lezen'],
    ['blijft', 'blijven'],
    ['werft', 'werven'],
    ['stopt', 'stoppen'],
    ['vergadert', 'vergaderen'],
    ['verzamelt', 'verzamelen'],
    ['benoemt', 'benoemen'],
    ['bestelt', 'bestellen'],
    ['ontkent', 'ontkennen'],
    ['handhaaft', 'handhaven'],
    ['beëindigt', 'beëindigen'],
    ['is', 'zijn'],
    ['heeft', 'hebben'],
    ['besluit', 'besluiten'],
    ['berust', 'berusten'],
    ['doet', 'doen'],
    ['kent', 'kennen'],
    ['werkt', 'werken'],
    ['kiest', 'kiezen'],
    ['durft', 'durven'],
    ['toetst', 'toetsen'],
    ['fietst', 'fietsen'],
    ['filtert', 'filteren'],
    ['schrijft', 'schrijven'],
    ['maakt', 'maken'],
    ['zuurt', 'zuren'],
    ['regelt', 'regelen'],
    ['opent', 'openen'],
    ['bestemt', 'bestemmen'],
    ['vertelt', 'vertellen'],
    ['bewaakt', 'bewaken'],
    ['financiert', 'financieren'],
    ['coördineert', 'coördineren'],
    ['rijdt', 'rijden'],
    ['stemt', 'stemmen'],
    ['melkt', 'melken'],
    ['brengt', 'brengen'],
    ['doorgeeft', 'doorgeven'],
  ])('of %s is %s', (one, more) => {
    expect(dutchPlural(one)).toBe(more);
  });

  it.each([
    'toezicht',
    'opdracht',
    'contract',
    'mandaat',
    'bericht',
    'recht',
    'budget',
    'instrument',
    'activiteit',
    'object',
    'project',
    'apparaat',
    'dienst',
    'overleg',
    'Adviseert',
    'at',
    't',
    'toString',
    'adviseren',
    'twee woorden helpt',
    'help1t',
    '',
  ])('is not made of %s', (word) => {
    expect(dutchPlural(word)).toBeNull();
  });
});

describe('how much something is', () => {
  it.each([
    [{}, 'nl', ''],
    [{ unit: 'fte' }, 'nl', ''],
    [{ value: 2.5 }, 'nl', '2,5'],
    [{ value: 2.5, unit: 'fte' }, 'nl', '2,5 fte'],
    [{ value: 2.5, unit: 'fte' }, 'en', '2.5 fte'],
    [{ value: 0, unit: 'leden' }, 'nl', '0 leden'],
    [{ value: 'veel' }, 'en', 'veel'],
  ] as const)('%j in %s: %s', (amount, language, words) => {
    expect(amountOf(amount, language)).toBe(words);
  });
});

describe('the name of a graph in data/', () => {
  it.each(['noord-veluwe', 'a', '2016', 'a-1-b', 'x'.repeat(100), 'indexen'])(
    'may be %s',
    (name) => {
      expect(isGraphName(name)).toBe(true);
    },
  );

  it.each([
    '',
    'index',
    'Noord',
    'a b',
    '-a',
    'a-',
    'a--b',
    'a.json',
    '../a',
    'a/b',
    'é',
    'x'.repeat(101),
  ])('is not %j', (name) => {
    expect(isGraphName(name)).toBe(false);
  });
});

describe('what a lane is called', () => {
  it.each([
    [3, 0, 'Regio'],
    [0, 0, 'Regio'],
    [3, 4, 'Regio (3 / 7)'],
    [0, 4, 'Regio (4)'],
  ])('with %d drawn and %d hidden', (drawn, hidden, name) => {
    expect(laneCaption('Regio', drawn, hidden)).toBe(name);
  });
});

describe('the word of equal lines', () => {
  it.each([
    [3, 'Adviseert', '3\u00a0×\u00a0adviseert'],
    [2, 'AO adviseert', '2\u00a0×\u00a0AO adviseert'],
    [2, 'neemt Deel aan', '2\u00a0×\u00a0neemt Deel aan'],
    [2, 'Één is genoeg', '2\u00a0×\u00a0één is genoeg'],
  ])('%d times %s', (count, label, words) => {
    expect(countedLabel(count, label)).toBe(words);
  });
});

describe('the word of a line', () => {
  const graph = smallGraph();
  const [one, other] = graph.file.relations;
  if (!one || !other) throw new Error('The small graph has relations');
  const named = { ...one, label: { nl: 'Stelt voor', en: 'Proposes' } };

  it.each([
    [[one], one, 'proposal'],
    [[named], named, 'Stelt voor'],
    [[named, one], named, '2\u00a0×\u00a0proposal'],
    [[one, one, other], other, '3\u00a0×\u00a0advice'],
  ])('is its own, or that of all that it stands for: %#', (carried, relation, word) => {
    expect(lineLabel(graph, carried, relation, 'nl')).toBe(word);
  });
});

describe('a word of a file that nobody knows', () => {
  it.each([
    ['raad', 'raad'],
    ['ra\u200bad', 'ra<U+200B>ad'],
    ['\n\u202e', '<U+000A><U+202E>'],
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), `${'x'.repeat(120)}…`],
  ])('%j is told as %j', (word, told) => {
    expect(printable(word)).toBe(told);
  });

  it('has characters with a name', () => {
    expect(codePointName('\u202e')).toBe('U+202E');
    expect(codePointName('\ue0ab')).toBe('U+E0AB');
    expect(codePointName('🙂')).toBe('U+1F642');
  });
});

describe('a text as it is compared', () => {
  it('has neither capitals nor accents', () => {
    expect(plainLetters('ÉÉN Raad, coördinatie')).toBe('een raad, coordinatie');
  });
});

describe('a note', () => {
  it('says what the map went on without', () => {
    expect(noteOf('offline')).toEqual({
      code: 'offline',
      severity: 'note',
      subject: '',
      values: {},
    });
    expect(noteOf('offline', { found: 'x' }, 'y')).toEqual({
      code: 'offline',
      severity: 'note',
      subject: 'y',
      values: { found: 'x' },
    });
  });
});

describe('a slip in JSON', () => {
  it.each(['comment', 'wrong-quote', 'trailing-comma'] as const)('is a %s', (code) => {
    expect(isSlip(code)).toBe(true);
  });

  it('is no fault of any other kind', () => {
    expect(isSlip('not-json')).toBe(false);
  });
});

describe('the old Windows encoding', () => {
  it('has quotes, dashes and the euro where Latin-1 has signs that nobody sees', () => {
    const bytes = Uint8Array.from([0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9f, 0xe9, 0x41]);
    expect(decodeWindows1252(bytes)).toBe('€‘’“”–—ŸéA');
  });

  it('leaves bytes alone that it has no letter for', () => {
    expect(decodeWindows1252(Uint8Array.from([0x81, 0x8d, 0x8f, 0x90, 0x9d]))).toBe(
      '\u0081\u008d\u008f\u0090\u009d',
    );
  });
});
