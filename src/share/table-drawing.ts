import type { Shape } from '../drawing/shapes.ts';
import { type Font, measureText } from '../layout/measure-text.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { Cell, Joint } from '../perspective/matrix-rows.ts';
import { cellShapes } from './table-cell.ts';

const NAME: Font = { size: 14, weight: 600 };
const HEAD: Font = { size: 13, weight: 600 };

/** In diagram units: of the columns, where the first is that of the names, and of lines of words. */
const TABLE = { names: 250, column: 104, narrow: 38, line: 18, padding: 6 } as const;
/** With more columns than this their names stand upright, and they are narrow. */
const MOST_LEVEL = 7;

/** A table as it is told: words, and a mark in each place of a row that has one. */
export interface TableWords {
  readonly head: string;
  readonly total: string;
  readonly columns: readonly { readonly name: string; readonly load: number }[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each column; `undefined`: nobody sits there. */
    readonly cells: readonly (Cell | undefined)[];
    readonly joints: readonly (Joint | undefined)[];
  }[];
}

interface TableDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const words = (
  text: string,
  x: number,
  y: number,
  font: Font,
  anchor: 'start' | 'middle' = 'start',
): Shape => ({ kind: 'words', text, x, y, font, anchor, fill: 'ink' });

/** Lines of words under each other, around a height. */
const block = (
  lines: readonly string[],
  x: number,
  middle: number,
  font: Font,
  anchor: 'start' | 'middle' = 'start',
): readonly Shape[] =>
  lines.map((line, index) =>
    words(line, x, middle + TABLE.line * (index - (lines.length - 1) / 2), font, anchor),
  );

const ruleAt = (y: number, width: number): Shape => ({
  kind: 'path',
  path: `M0,${y}H${width}`,
  stroke: 'ink-dimmed',
  strokeWidth: 0.5,
});

/** The table of who sits where as shapes, for a picture of it. */
export const tableDrawingOf = ({ head, total, columns, rows }: TableWords): TableDrawing => {
  const isUpright = columns.length > MOST_LEVEL;
  const column = isUpright ? TABLE.narrow : TABLE.column;
  const width = TABLE.names + column * columns.length;
  const middleOf = (index: number) => TABLE.names + column * (index + 0.5);
  const heads = columns.map(({ name }) => wrapText(name, HEAD, column - TABLE.padding));
  const headHeight = isUpright
    ? Math.max(...columns.map(({ name }) => measureText(name, HEAD))) + 2 * TABLE.padding
    : Math.max(1, ...heads.map(({ length }) => length)) * TABLE.line + 2 * TABLE.padding;
  const shapes: Shape[] = [...block([head], 0, headHeight - TABLE.line, HEAD)];
  for (const [index, { name }] of columns.entries()) {
    const x = middleOf(index);
    if (isUpright) {
      const y = headHeight - TABLE.padding;
      shapes.push({ ...words(name, x, y, HEAD), isUpright: true } as Shape);
    } else shapes.push(...block(heads[index] ?? [], x, headHeight / 2, HEAD, 'middle'));
  }
  let top = headHeight;
  for (const { name, cells, joints } of rows) {
    const lines = wrapText(name, NAME, TABLE.names - 2 * TABLE.padding);
    const height = lines.length * TABLE.line + 2 * TABLE.padding;
    const middle = top + height / 2;
    shapes.push(ruleAt(top, width), ...block(lines, 0, middle, NAME));
    for (const index of columns.keys()) {
      const place = { x: middleOf(index), y: middle, width: column };
      shapes.push(...cellShapes(cells[index], joints[index], place));
    }
    top += height;
  }
  const foot = top + TABLE.line / 2 + TABLE.padding;
  shapes.push(ruleAt(top, width), words(total, 0, foot, HEAD));
  for (const [index, { load }] of columns.entries())
    shapes.push(words(String(load), middleOf(index), foot, NAME, 'middle'));
  return { width, height: top + TABLE.line + 2 * TABLE.padding, shapes };
};
