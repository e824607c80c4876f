import { describe, expect, it } from 'vitest';
import { createFaultList } from '../../../src/model/fault-list.ts';
import type { Edit, Fault } from '../../../src/model/report.ts';
import { checkForm } from '../../../src/model/schema-faults.ts';
import { drop, edited, put } from '../../fixtures/edited-file.ts';

const toldOf = (value: unknown): readonly Fault[] => {
  const faults = createFaultList();
  checkForm(value, faults);
  return faults.told();
};

const error = (code: Fault['code'], subject: string, values: Fault['values']) =>
  ({ code, severity: 'error', subject, values }) as const;
const wrongType = (subject: string, expected: string, found: string) =>
  error('wrong-type', subject, { expected, found });

const ORDER = '$.lanes[0].order';
const NAME = '$.bodies[0].name';
const STATUS = '$.bodies[0].evidence.status';
const STATUSES = 'stated, declared, inferred, unsourced';

/** What is changed in a sound file, and all that is then told of it. */
type Row = readonly [what: string, edit: Edit, ...faults: readonly Fault[]];
const ROWS: readonly Row[] = [
  ['no name', drop('bodies.0.name'), error('missing', NAME, { expected: 'string' })],
  ['a number for a name', put('bodies.0.name', 7), wrongType(NAME, 'string', '7')],
  ['null for a name', put('bodies.0.name', null), wrongType(NAME, 'string', 'null')],
  [
    'a name in no language',
    put('bodies.0.name', {}),
    error('wrong-value', NAME, { found: '{…}', expected: 'text' }),
  ],
  [
    'a number for one language',
    put('bodies.0.name', { nl: 'Bureau', en: 7 }),
    wrongType(`${NAME}.en`, 'string', '7'),
  ],
  [
    'a word for a language',
    put('bodies.0.name', { nl: 'Bureau', Frysk: 'Buro' }),
    error('not-a-language', `${NAME}.Frysk`, { found: '"Frysk"' }),
  ],
  [
    'a number too large to hold',
    put('bodies.0.id', Infinity),
    wrongType('$.bodies[0].id', 'string', 'Infinity'),
  ],
  [
    'a text for a list',
    put('bodies.0.aliases', '12'),
    wrongType('$.bodies[0].aliases', 'array', '"12"'),
  ],
  ['an object for a list', put('lanes', { a: 1 }), wrongType('$.lanes', 'array', '{…}')],
  ['a list for an object', put('meta', []), wrongType('$.meta', 'object', '[…]')],
  [
    'a long text for a list',
    put('views', 'x'.repeat(90)),
    wrongType('$.views', 'array', `"${'x'.repeat(59)}`),
  ],
  ['half an order', put('lanes.0.order', 1.5), wrongType(ORDER, 'int', '1.5')],
  ...['1234567890', 'a1', '1a', '', '1,2'].map(
    (found) =>
      [
        `"${found}" for a number`,
        put('lanes.0.order', found),
        wrongType(ORDER, 'number', `"${found}"`),
      ] as const,
  ),
  ...['1', ' 12 ', '123456789'].map(
    (found) =>
      [
        `"${found}" for a number`,
        put('lanes.0.order', found),
        {
          ...wrongType(ORDER, 'number', `"${found}"`),
          suggestion: found.trim(),
          repair: [put('lanes.0.order', Number(found))],
        },
      ] as const,
  ),
  [
    'a word that is none of those known',
    put('bodies.0.article', 'den'),
    {
      ...error('wrong-value', '$.bodies[0].article', { expected: 'de, het', found: '"den"' }),
      suggestion: 'de',
      repair: [put('bodies.0.article', 'de')],
    },
  ],
  [
    'a word that is like none',
    put('bodies.0.article', 'xyzzy'),
    error('wrong-value', '$.bodies[0].article', { expected: 'de, het', found: '"xyzzy"' }),
  ],
  [
    'a number for a word',
    put('bodies.0.article', 3),
    error('wrong-value', '$.bodies[0].article', { expected: 'de, het', found: '3' }),
  ],
  [
    'no format',
    drop('format'),
    error('missing', '$.format', { expected: '2', found: 'undefined' }),
  ],
  [
    'a format in text',
    put('format', '2'),
    {
      ...error('wrong-value', '$.format', { expected: '2', found: '"2"' }),
      suggestion: '2',
      repair: [put('format', 2)],
    },
  ],
  [
    'a blank in an id',
    put('bodies.0.id', 'a b'),
    error('not-an-id', '$.bodies[0].id', { found: '"a b"', expected: 'id' }),
  ],
  [
    'an id that is no folder',
    put('views.0.id', 'a/b'),
    error('not-a-folder', '$.views[0].id', { found: '"a/b"', expected: 'folder' }),
  ],
  [
    'a name for a language',
    put('meta.languages.1', 'Engels'),
    error('not-a-language', '$.meta.languages[1]', { found: '"Engels"', expected: 'language' }),
  ],
  [
    'no date',
    put('meta.validOn', '18'),
    error('not-a-date', '$.meta.validOn', { found: '"18"', expected: 'date' }),
  ],
  [
    'no link',
    put('meta.contact.url', 'x'),
    error('not-a-link', '$.meta.contact.url', { found: '"x"', expected: 'link' }),
  ],
  [
    'a blank name',
    put('bodies.0.name', ' '),
    error('blank', NAME, { found: '" "', expected: 'visible' }),
  ],
  [
    'an order above what can be counted',
    put('lanes.0.order', 1e300),
    error('out-of-range', ORDER, { found: '1e+300' }),
  ],
  [
    'an order below what can be counted',
    put('lanes.0.order', -1e300),
    error('out-of-range', ORDER, { found: '-1e+300' }),
  ],
  [
    'minutes below 0',
    put('stories.0.scenes.0.minutes', -1),
    error('out-of-range', '$.stories[0].scenes[0].minutes', { found: '-1' }),
  ],
  [
    'an id that is too long',
    put('bodies.0.id', 'x'.repeat(201)),
    error('too-long', '$.bodies[0].id', { found: '201', limit: '200' }),
  ],
  ['a text without a letter', put('bodies.0.kind', ''), error('too-short', '$.bodies[0].kind', {})],
  [
    'a story without scenes',
    put('stories.0.scenes', []),
    error('empty', '$.stories[0].scenes', {}),
  ],
  ['a file without bodies', put('bodies', []), error('empty', '$.bodies', {})],
  [
    'a field that nobody knows',
    put('bodies.0.colour', 1),
    {
      code: 'unknown-key',
      severity: 'warning',
      subject: '$.bodies[0].colour',
      values: { found: 'colour' },
    },
  ],
  [
    'evidence that is a text',
    put('bodies.0.evidence', 'x'),
    wrongType('$.bodies[0].evidence', 'object', '"x"'),
  ],
  [
    'a status nearly spelled',
    put('bodies.0.evidence', { status: 'statd' }),
    {
      ...error('wrong-value', STATUS, { expected: STATUSES, found: '"statd"' }),
      suggestion: 'stated',
      repair: [put('bodies.0.evidence.status', 'stated')],
    },
  ],
  [
    'a status that is a number',
    put('bodies.0.evidence', { status: 7 }),
    error('wrong-value', STATUS, { expected: STATUSES, found: '7' }),
  ],
  [
    'no status',
    put('bodies.0.evidence', {}),
    error('missing', STATUS, { expected: STATUSES, found: 'undefined' }),
  ],
  [
    'a status that a whole file can not have',
    put('meta.evidence', { status: 'stated' }),
    error('wrong-value', '$.meta.evidence.status', {
      expected: 'declared, inferred, unsourced',
      found: '"stated"',
    }),
  ],
  [
    'a blank that is neither a number nor a word',
    put('sources.0.places.0.place', ' '),
    error('blank', '$.sources[0].places[0].place', { found: '" "', expected: 'visible' }),
  ],
  [
    'neither a list nor a rule',
    put('views.0.bodies', 7),
    wrongType('$.views[0].bodies', 'array', '7'),
  ],
  [
    'a list with a number',
    put('views.0.bodies', ['office', 7]),
    wrongType('$.views[0].bodies[1]', 'string', '7'),
  ],
  [
    'a rule with a text and a number',
    put('views.0.bodies', { kinds: 'town', lanes: [7] }),
    wrongType('$.views[0].bodies.kinds', 'array', '"town"'),
    wrongType('$.views[0].bodies.lanes[0]', 'string', '7'),
  ],
  [
    'a list of lists with a number',
    put('stories.0.scenes.0.light', [['office'], [7]]),
    wrongType('$.stories[0].scenes[0].light[1][0]', 'string', '7'),
  ],
];

describe('what is told of the form', () => {
  it.each(ROWS.map(([what, edit, ...faults]) => ({ what, edit, faults })))(
    'of $what is what it is and where, with what mends it',
    ({ edit, faults }) => {
      expect(toldOf(edited(edit))).toEqual(faults);
    },
  );
});
