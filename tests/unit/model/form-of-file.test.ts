import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFaultList, type FaultList } from '../../../src/model/fault-list.ts';
import { rawGraphSchema } from '../../../src/model/format-2.ts';
import type { Fault } from '../../../src/model/report.ts';
import { checkForm } from '../../../src/model/schema-faults.ts';

const toldOf = (value: unknown): readonly Fault[] => {
  const faults = createFaultList();
  checkForm(value, faults);
  return faults.told();
};

describe('what is no object', () => {
  it.each([
    [null, 'null'],
    [[1], '[…]'],
    ['x', '"x"'],
    [7, '7'],
    [true, 'true'],
  ])('%j is no graph file', (value, found) => {
    expect(toldOf(value)).toEqual([
      {
        code: 'wrong-type',
        severity: 'error',
        subject: '$',
        values: { expected: 'object', found },
      },
    ]);
  });

  it('is told of an empty object as all that is missing', () => {
    expect(toldOf({}).map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'missing $.format',
      'missing $.meta',
      'missing $.bodies',
    ]);
  });
});

const plain = (index: number): object => ({ id: `b${index}`, name: 'Raad' });
const withBodies = (bodies: readonly unknown[]) => ({
  format: 2,
  meta: { name: 'Streek' },
  bodies,
});

describe('a long list', () => {
  it('has its faults told at the items that have them', () => {
    const bodies = Array.from({ length: 2_001 }, (_, index) =>
      [0, 99, 100, 2_000].includes(index) ? { name: 'Raad' } : plain(index),
    );
    expect(toldOf(withBodies(bodies)).map(({ subject }) => subject)).toEqual([
      '$.bodies[0].id',
      '$.bodies[99].id',
      '$.bodies[100].id',
      '$.bodies[2000].id',
    ]);
  });
});

describe('a list that is full', () => {
  const takenOf = (most: number, value: unknown): number => {
    let taken = 0;
    const full: FaultList = {
      ...createFaultList(),
      add: () => {
        taken++;
      },
      isFull: () => taken >= most,
    };
    checkForm(value, full);
    return taken;
  };

  it.each([
    ['of items', withBodies([{}, {}, {}])],
    ['of one item', withBodies([{ id: 1, name: 2, kind: 3, lane: 4, partOf: 5 }])],
    ['of fields that nobody knows', withBodies([{ ...plain(0), a: 1, b: 2, c: 3, d: 4, e: 5 }])],
  ])('takes no more faults %s', (_, value) => {
    expect(takenOf(3, value)).toBe(3);
    expect(takenOf(20, value)).toBeGreaterThan(3);
  });
});

describe('what is too much for the library', () => {
  const { bodies } = rawGraphSchema.shape;
  const whole = bodies.safeParse;
  const failsOn = (error: Error) =>
    vi.spyOn(bodies, 'safeParse').mockImplementation((items, ...rest) => {
      if (Array.isArray(items) && items.some((item) => item?.isHuge)) throw error;
      return whole(items, ...rest);
    });
  afterEach(() => vi.restoreAllMocks());

  it('is told of the one item, and the others are checked all the same', () => {
    failsOn(new RangeError('Maximum call stack size exceeded'));
    const items: object[] = Array.from({ length: 2_100 }, (_, index) => plain(index));
    items[2_003] = { isHuge: true };
    items[2_002] = { id: 'x' };
    items[2_099] = { id: 'y' };
    expect(
      toldOf(withBodies(items)).map(
        ({ code, subject, severity }) => `${severity}: ${code} ${subject}`,
      ),
    ).toEqual([
      'error: missing $.bodies[2002].name',
      'error: missing $.bodies[2099].name',
      'error: too-much-wrong $.bodies[2003]',
    ]);
  });

  it('is not what any other error is', () => {
    failsOn(new TypeError('a slip of our own'));
    expect(() => toldOf(withBodies([{ isHuge: true }]))).toThrow('a slip of our own');
  });
});
