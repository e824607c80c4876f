import { describe, expect, it } from 'vitest';
import { createFaultList, type FaultList } from '../../../src/model/fault-list.ts';
import type { Fault } from '../../../src/model/report.ts';

type Found = Parameters<FaultList['add']>[0];

const BLANK: Found = { code: 'blank', severity: 'error', subject: '$.meta.name', values: {} };
const WARNING: Found = { ...BLANK, severity: 'warning' };
const OMISSION: Found = { ...BLANK, severity: 'omission' };
/** So many faults, each of a kind of its own. */
const kinds = (count: number, fault: Found): Found[] =>
  Array.from({ length: count }, (_, index) => ({ ...fault, subject: `$.k${index}` }));
/** So many faults of one kind. */
const alike = (count: number, fault: Found): Found[] =>
  Array.from({ length: count }, (_, index) => ({ ...fault, subject: `$.bodies[${index}].name` }));
const listOf = (...found: readonly Found[]): FaultList => {
  const list = createFaultList();
  for (const fault of found) list.add(fault);
  return list;
};
const toldOf = (...found: readonly Found[]): readonly Fault[] => listOf(...found).told();
const more = (severity: Fault['severity'], subject: string, count: number): Fault => ({
  code: 'more-of-these',
  severity,
  subject,
  values: { count: String(count) },
});

describe('a fault that is told', () => {
  it('has only what was found, where nothing was meant', () => {
    expect(toldOf({ ...BLANK, values: { found: 'x' } })).toStrictEqual([
      { ...BLANK, values: { found: 'x' } },
    ]);
    const nothing = { suggest: () => null, mend: () => null };
    expect(toldOf({ ...BLANK, ...nothing })).toStrictEqual([BLANK]);
  });

  it('has what was meant, and what that makes right', () => {
    const mend = (meant: string | null) => [{ path: ['meta', 'name'], value: `${meant}!` }];
    expect(toldOf({ ...BLANK, suggest: () => 'Raad', mend })).toStrictEqual([
      { ...BLANK, suggestion: 'Raad', repair: [{ path: ['meta', 'name'], value: 'Raad!' }] },
    ]);
    expect(toldOf({ ...BLANK, mend })[0]?.repair).toEqual([
      { path: ['meta', 'name'], value: 'null!' },
    ]);
  });

  it('names what can not be seen, in its place, its words and its suggestion', () => {
    const found = { subject: '$.\u202e', values: { found: '\u200b' }, suggest: () => '\u202e' };
    expect(toldOf({ ...BLANK, ...found })).toStrictEqual([
      { ...BLANK, subject: '$.<U+202E>', values: { found: '<U+200B>' }, suggestion: '<U+202E>' },
    ]);
  });

  it('has a place that can be read, however deep it is', () => {
    const subject = `$${'.a'.repeat(200)}`;
    expect(toldOf({ ...BLANK, subject })[0]?.subject).toBe(`${subject.slice(0, 120)}…`);
  });
});

describe('faults that are alike', () => {
  it('are told one by one up to five, and then as a number', () => {
    const five = alike(5, BLANK);
    expect(toldOf(...five)).toEqual(five);
    expect(toldOf(...alike(7, BLANK))).toEqual([...five, more('error', '$.bodies[].name', 2)]);
    expect(toldOf(...alike(12, WARNING)).at(-1)).toEqual(more('warning', '$.bodies[].name', 7));
  });

  it('are of one code, severity and place in their lists', () => {
    const [first, second] = alike(2, BLANK);
    if (!first || !second) throw new Error('There are two');
    const others: Found[] = [
      { ...first, severity: 'warning' },
      { ...first, code: 'missing' },
      { ...first, subject: '$.bodies[0].lane' },
    ];
    const again = Array<Found>(4).fill(second);
    expect(toldOf(first, ...others, ...again, second)).toEqual([
      first,
      ...again,
      more('error', '$.bodies[].name', 1),
      ...others,
    ]);
  });

  it('are alike as far as their places can be told, too', () => {
    const deep = kinds(7, BLANK).map((fault) => ({
      ...fault,
      subject: `$${'.a'.repeat(200)}${fault.subject}`,
    }));
    expect(toldOf(...deep)).toHaveLength(6);
  });

  it('are all told where each leaves out a scene, though only of five is looked for what was meant', () => {
    const asked: string[] = [];
    const found = alike(8, OMISSION).map((fault) => ({
      ...fault,
      suggest: () => {
        asked.push(fault.subject);
        return 'x';
      },
      mend: () => [],
    }));
    const told = toldOf(...found);
    expect(told.map(({ subject }) => subject)).toEqual(found.map(({ subject }) => subject));
    expect(told.map(({ suggestion, repair }) => suggestion ?? repair)).toEqual([
      ...Array(5).fill('x'),
      ...Array(3).fill(undefined),
    ]);
    expect(asked).toHaveLength(5);
  });
});

describe('faults of very many kinds', () => {
  it.each([BLANK, WARNING])(
    'are told up to a hundred, and then as a number ($severity)',
    (fault) => {
      expect(toldOf(...kinds(100, fault))).toHaveLength(100);
      expect(toldOf(...kinds(103, fault))).toEqual([
        ...kinds(100, fault),
        more(fault.severity, '$', 3),
      ]);
    },
  );

  it('are counted once more where one that is told is found again', () => {
    expect(toldOf(...kinds(102, BLANK), ...kinds(1, BLANK)).at(-1)).toEqual(more('error', '$', 2));
  });

  it('keep an error from being told by no number of warnings', () => {
    const told = toldOf(...kinds(101, WARNING), BLANK);
    expect(told.slice(100)).toEqual([BLANK, more('warning', '$', 1)]);
    const both = toldOf(...kinds(101, WARNING), ...kinds(102, BLANK));
    expect(both.slice(200)).toEqual([more('warning', '$', 1), more('error', '$', 2)]);
  });

  it('are all told where each leaves out a scene', () => {
    expect(toldOf(...kinds(150, OMISSION))).toEqual(kinds(150, OMISSION));
  });
});

describe('a list of faults', () => {
  it('has errors once it has one', () => {
    expect(listOf(WARNING, OMISSION).hasErrors()).toBe(false);
    expect(listOf(WARNING, BLANK, WARNING).hasErrors()).toBe(true);
    expect(createFaultList().told()).toEqual([]);
  });

  it('is full with twenty thousand, when one of them is an error', () => {
    const list = listOf(...alike(19_998, WARNING), BLANK);
    expect(list.isFull()).toBe(false);
    list.add(WARNING);
    expect(list.isFull()).toBe(true);
    expect(listOf(...alike(20_001, WARNING)).isFull()).toBe(false);
  });
});
