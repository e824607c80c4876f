import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/drawing/shapes.ts';
import type { Cell } from '../../../src/perspective/matrix-rows.ts';
import { cellShapes } from '../../../src/share/table-cell.ts';
import { tableDrawingOf } from '../../../src/share/table-drawing.ts';

const PLACE = { x: 100, y: 50, width: 40 };
const shapesOf = (cell: Cell) => cellShapes(cell, undefined, PLACE);
const wordsIn = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));

const tableOf = (columns: number) =>
  tableDrawingOf({
    head: 'Orgaan',
    total: 'Totaal',
    columns: Array.from({ length: columns }, (_, index) => ({ name: `Rol ${index}`, load: index })),
    rows: [
      {
        name: 'Dagelijks Bestuur',
        cells: Array.from({ length: columns }, (_, index) =>
          index === 0 ? ({ extent: 'full', evidence: 'stated' } as const) : undefined,
        ),
        joints: [],
      },
    ],
  });

describe('a table as a picture', () => {
  it.each([2, 12])('holds all words and marks of %i columns inside itself', (columns) => {
    const { width, height, shapes } = tableOf(columns);
    const words = wordsIn(shapes).join(' ');
    for (const part of ['Orgaan', 'Dagelijks Bestuur', 'Totaal', 'Rol 0', `Rol ${columns - 1}`])
      expect(words).toContain(part);
    expect(words.split('–').length - 1).toBe(columns - 1);
    for (const shape of shapes) {
      if (shape.kind === 'path') continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x).toBeLessThanOrEqual(width);
      expect(shape.y).toBeGreaterThanOrEqual(0);
      expect(shape.y).toBeLessThanOrEqual(height);
    }
  });

  it('dashes what is inferred, and nothing else', () => {
    const dashesOf = (evidence: Cell['evidence']) =>
      (['full', 'partial', 'leads'] as const).map((extent) =>
        shapesOf({ extent, evidence }).some((shape) => shape.kind !== 'words' && shape.dash),
      );
    expect(dashesOf('inferred')).toEqual([true, true, true]);
    for (const evidence of ['stated', 'declared', 'unsourced'] as const)
      expect(dashesOf(evidence)).toEqual([false, false, false]);
  });

  it('draws every kind of seat otherwise', () => {
    const drawn = (['full', 'partial', 'leads'] as const).flatMap((extent) =>
      (['stated', 'inferred', 'declared', 'unsourced'] as const).map((evidence) =>
        JSON.stringify(shapesOf({ extent, evidence })),
      ),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('ties neighbours together, past who has no seat too', () => {
    expect(cellShapes(undefined, 'tie', PLACE)).toHaveLength(1);
    expect(cellShapes({ extent: 'full', evidence: 'stated' }, 'middle', PLACE)).toHaveLength(2);
  });
});
