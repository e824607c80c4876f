import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { orderColumns } from '../../../src/perspective/column-order.ts';
import { jointsOf, matrixOf } from '../../../src/perspective/matrix-rows.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/regelingen-2016.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of 2016 is not valid');
const table = matrixOf(parsed.graph, { view: 'wie-zit-waar', columns: 'members', role: null });

const columns = ['a', 'b', 'c', 'd', 'e', 'f'];
const rowOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, true]));
const breaks = (order: readonly string[], rows: readonly ReadonlyMap<string, unknown>[]) =>
  rows.reduce((sum, row) => {
    const runs = order.filter(
      (id, index) => row.has(id) && !row.has(order[index - 1] ?? ''),
    ).length;
    return sum + Math.max(0, runs - 1);
  }, 0);

describe('the order of columns', () => {
  it('has every column once, and breaks rows no more often than the order of the file', () => {
    const rows = fc.array(fc.subarray(columns).map(rowOf), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (own) => {
        const order = orderColumns(columns, own);
        expect([...order].sort()).toEqual(columns);
        expect(breaks(order, own)).toBeLessThanOrEqual(breaks(columns, own));
        expect(orderColumns(columns, own)).toEqual(order);
      }),
    );
  });

  it('breaks one row of the twenty-two of 2016, which no order does less often', () => {
    const order = table.columns.map(({ id }) => id);
    expect(order).toHaveLength(9);
    expect(
      breaks(
        order,
        table.rows.map(({ cells }) => cells),
      ),
    ).toBe(1);
  });
});

describe('the table of 2016', () => {
  it('has the arrangements with the most of the nine first, and counts who comes from outside', () => {
    const sizes = table.rows.map(({ cells }) => cells.size);
    expect(table.rows).toHaveLength(22);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(66);
    expect(table.rows.filter(({ others }) => others > 0).length).toBeGreaterThan(10);
  });

  it('ties the two halves of the one row that is broken', () => {
    const joints = table.rows.map((row) => [...jointsOf(table.columns, row).values()]);
    expect(joints.flat().filter((joint) => joint === 'tie')).toHaveLength(1);
    for (const own of joints) {
      const starts = own.filter((joint) => joint === 'start').length;
      expect(own.filter((joint) => joint === 'end')).toHaveLength(starts);
    }
  });
});
