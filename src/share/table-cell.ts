import type { Shape, Tone } from '../drawing/shapes.ts';
import type { Cell, Joint } from '../perspective/matrix-rows.ts';

/** In diagram units: of a mark, of the smaller one in a ring, and of what ties marks of a row together. */
const MARK = { radius: 7, inner: 4, ring: 1.5, dash: '2 2', joint: 5, tie: 1.5 } as const;

interface Place {
  readonly x: number;
  readonly y: number;
  /** Of the column. */
  readonly width: number;
}

const disc = ({ x, y }: Place, radius: number, fill: Tone): Extract<Shape, { kind: 'box' }> => ({
  kind: 'box',
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
  corner: radius,
  fill,
});

const half = ({ x, y }: Place, radius: number, fill: Tone): Shape => ({
  kind: 'path',
  path: `M${x},${y - radius}A${radius},${radius} 0 0 0 ${x},${y + radius}Z`,
  fill,
});

const diamond = ({ x, y }: Place, radius: number, fill: Tone): Shape => ({
  kind: 'path',
  path: `M${x},${y - radius}L${x + radius},${y}L${x},${y + radius}L${x - radius},${y}Z`,
  fill,
});

/** What a mark is by how much one sits there: whole, half, or a diamond for who leads. */
const sitting = (extent: Cell['extent'], place: Place, radius: number, fill: Tone): Shape =>
  extent === 'partial'
    ? half(place, radius, fill)
    : extent === 'leads'
      ? diamond(place, radius, fill)
      : disc(place, radius, fill);

/** The mark of a place, as the table on the page has it: dashed where it is inferred, hollow without a source. */
const markShapes = ({ extent, evidence }: Cell, place: Place): readonly Shape[] => {
  const ring: Shape = {
    ...disc(place, MARK.radius, 'surface'),
    stroke: 'ink',
    strokeWidth: MARK.ring,
    ...(evidence === 'inferred' ? { dash: MARK.dash } : {}),
  };
  if (evidence === 'stated') {
    return extent === 'partial'
      ? [ring, half(place, MARK.radius, 'ink')]
      : [sitting(extent, place, MARK.radius, 'ink')];
  }
  if (evidence === 'unsourced')
    return extent === 'full' ? [ring] : [ring, sitting(extent, place, MARK.inner, 'ink-muted')];
  return [ring, sitting(extent, place, MARK.inner, 'ink')];
};

/** How a mark hangs together with those beside it: a bar between neighbours, a thin one past who has none. */
const jointShapes = (joint: Joint | undefined, { x, y, width }: Place): readonly Shape[] => {
  const bar = (from: number, to: number, strokeWidth: number): Shape => ({
    kind: 'path',
    path: `M${x + (from * width) / 2},${y}H${x + (to * width) / 2}`,
    stroke: 'ink',
    strokeWidth,
  });
  if (joint === 'tie') return [bar(-1, 1, MARK.tie)];
  if (joint === 'start') return [bar(0, 1, MARK.joint)];
  if (joint === 'middle') return [bar(-1, 1, MARK.joint)];
  return joint === 'end' ? [bar(-1, 0, MARK.joint)] : [];
};

/** What stands at one place of a table: a mark, or a dash where the source names nobody. */
export const cellShapes = (
  cell: Cell | undefined,
  joint: Joint | undefined,
  place: Place,
): readonly Shape[] => {
  const joined = jointShapes(joint, place);
  if (cell !== undefined) return [...joined, ...markShapes(cell, place)];
  if (joined.length > 0) return joined;
  const { x, y } = place;
  const font = { size: 13, weight: 400 };
  return [{ kind: 'words', text: '–', x, y, font, anchor: 'middle', fill: 'ink-muted' }];
};
