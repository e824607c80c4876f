import { describe, expect, it } from 'vitest';
import { checkValues, pathOf } from '../../../src/model/check-values.ts';
import { createFaultList } from '../../../src/model/fault-list.ts';
import { LIMITS } from '../../../src/model/limits.ts';

const check = (root: unknown) => {
  const faults = createFaultList();
  const isWithinLimits = checkValues(root, faults);
  return { isWithinLimits, faults: faults.told() };
};
const list = (length: number): number[] => new Array<number>(length).fill(0);

it('a path names keys after a dot and numbers in brackets', () => {
  expect(pathOf([])).toBe('$');
  expect(pathOf(['bodies', 3, 'name', 'nl'])).toBe('$.bodies[3].name.nl');
});

describe('texts that do not say what they seem to say', () => {
  it.each([
    ['bidi-control', 'error', 'de \u202eraad \u202c', 'U+202E'],
    ['bidi-control', 'error', '\u2066', 'U+2066'],
    ['lost-letter', 'error', '\ufffd', '\ufffd'],
    [
      'lost-letter',
      'error',
      `${'a'.repeat(30)}\ufffd${'b'.repeat(30)}`,
      `${'a'.repeat(20)}\ufffd${'b'.repeat(19)}`,
    ],
    ['garbled', 'warning', 'FryslÃ¢n Ã«', 'Ã¢'],
    ['garbled', 'warning', 'raadâ€™s', 'â€™'],
  ])('are told: %s, %s, of %j', (code, severity, text, found) => {
    expect(check({ bodies: [{ name: text }] })).toStrictEqual({
      isWithinLimits: true,
      faults: [{ code, severity, subject: '$.bodies[0].name', values: { found } }],
    });
  });

  it('are told at a key, too, and where the file is nothing else', () => {
    expect(check({ 'x\ufffd': 1 }).faults.map(({ subject }) => subject)).toEqual(['$.x\ufffd']);
    expect(check('\ufffd').faults.map(({ subject }) => subject)).toEqual(['$']);
  });

  it('are told of each text, and all that is in one', () => {
    const { faults } = check({ a: ['\u202e\ufffdÃ©', { b: 'Ã©' }], c: '\ufffd' });
    expect(faults.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'bidi-control $.a[0]',
      'lost-letter $.a[0]',
      'garbled $.a[0]',
      'garbled $.a[1].b',
      'lost-letter $.c',
    ]);
  });

  it.each(['château', 'Ã', 'â', 'SÃO', 'â€', '', 'raad'])('are not those with %j', (text) => {
    expect(check({ name: text }).faults).toEqual([]);
  });

  it('are looked for in anything that JSON can hold', () => {
    expect(check([null, true, 1.5, [], {}, [[{ a: [] }]]])).toEqual({
      isWithinLimits: true,
      faults: [],
    });
    expect(check(null).isWithinLimits).toBe(true);
  });
});

describe('a list', () => {
  it.each([
    ['bodies', LIMITS.bodies],
    ['expanded', LIMITS.bodies],
    ['about', LIMITS.bodies],
    ['relations', LIMITS.relations],
    ['memberships', LIMITS.memberships],
    ['views', LIMITS.views],
    ['sources', LIMITS.sources],
    ['actors', LIMITS.otherLists],
    ['glossary', LIMITS.otherLists],
    ['scenes', LIMITS.scenes],
    ['steps', LIMITS.steps],
    ['ways', LIMITS.ways],
  ])('of %s may hold %i, and no more', (name, most) => {
    expect(check({ x: [{ [name]: list(most) }] })).toEqual({ isWithinLimits: true, faults: [] });
    expect(check({ x: [{ [name]: list(most + 1) }] })).toStrictEqual({
      isWithinLimits: false,
      faults: [
        {
          code: 'too-many',
          severity: 'error',
          subject: `$.x[0].${name}`,
          values: { found: String(most + 1), limit: String(most) },
        },
      ],
    });
  });

  it('that the format does not know may hold any number', () => {
    expect(check({ anything: list(LIMITS.otherLists + 1) }).faults).toEqual([]);
    expect(check(list(LIMITS.otherLists + 1)).faults).toEqual([]);
  });

  it('is counted by itself, and each that is too long is told', () => {
    const actors = list(LIMITS.otherLists);
    expect(check([{ actors }, { actors }]).faults).toEqual([]);
    const more = [...actors, 0];
    const { faults } = check([{ actors: more }, { actors: more }]);
    expect(faults.map(({ subject }) => subject)).toEqual(['$[0].actors', '$[1].actors']);
  });

  it('of scenes, steps or ways is counted over the whole file, and told once where it is too much', () => {
    const steps = list(LIMITS.steps / 2);
    expect(check([{ steps }, { steps }]).isWithinLimits).toBe(true);
    const { faults } = check([{ steps }, { steps }, { steps: [0] }, { steps }]);
    expect(faults.map(({ subject, values }) => [subject, values.found])).toEqual([
      ['$[2].steps', String(LIMITS.steps + 1)],
    ]);
  });
});

it('an object may have as many keys as a list items, and of one with more nothing is looked at', () => {
  const keys = list(LIMITS.otherLists).map((_, index) => [`k${index}`, '\ufffd'] as const);
  expect(check(Object.fromEntries(keys)).isWithinLimits).toBe(true);
  expect(check([Object.fromEntries([...keys, ['more', '']])])).toStrictEqual({
    isWithinLimits: false,
    faults: [
      {
        code: 'too-many',
        severity: 'error',
        subject: '$[0]',
        values: { found: String(LIMITS.otherLists + 1), limit: String(LIMITS.otherLists) },
      },
    ],
  });
});
