import { LABEL } from './dimensions.ts';
import type { Stretch, Widths } from './grid-places.ts';
import type { Axis } from './grid-tracks.ts';
import { sizeLabel } from './label-size.ts';
import type { LayoutShape, PlacedLabel, Placement } from './placement.ts';

/** Room that a grid has beyond what its cards and lines need, by the gaps of its columns and rows, in diagram units. */
export interface Spare {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

export const NO_SPARE: Spare = { columns: [], rows: [] };

/** A word needs so much on both sides of it, where nothing else stands. */
const AROUND = 2 * LABEL.gap;

/** A little, a word in one line, and one with as much again above or below it: the name of a lane, or a second line. */
const HEIGHTS = [0, 1, 2].map((lines) => lines * LABEL.font.lineHeight + AROUND);

/** Widths with room to spare in their gaps. */
export const withSpare = ({ own, gaps }: Widths, spare: readonly number[]): Widths => ({
  own,
  gaps: gaps.map((gap, index) => gap + (spare[index] ?? 0)),
});

const added = (
  spare: readonly number[],
  gaps: readonly number[],
  more: number,
): readonly number[] => {
  const own = [...spare];
  for (const gap of gaps) own[gap] = (own[gap] ?? 0) + more;
  return Array.from(own, (room) => room ?? 0);
};

/** The gaps between rows, or columns, that a stretch runs across. */
const gapsAcross = ({ gap, count }: Axis, { from, to }: Stretch): readonly number[] => {
  const inner = gap.slice(from, to + 1).filter((at) => at > 0 && at < (gap[count - 1] ?? 0));
  return [...new Set(inner)];
};

/** The words that are read at each line of a picture: those of its row, or its own; `null`: none. */
const wordsIn = ({ relations }: Placement): readonly (PlacedLabel | null)[] => {
  const ofRows = new Map(
    relations.flatMap(({ shared }) => shared?.of.map((id) => [id, shared] as const) ?? []),
  );
  return relations.map(({ id, label }) => ofRows.get(id) ?? label);
};

/** The relations of a shape that lack their word, or the number of their step, by index. */
export const unwrittenIn = (shape: LayoutShape, placement: Placement): readonly number[] => {
  const words = wordsIn(placement);
  return placement.relations.flatMap(({ steps }, index) => {
    const asked = shape.relations[index];
    const isWordless = asked?.label !== '' && words[index] === null;
    const isNumberless = asked?.steps !== undefined && steps === undefined;
    return isWordless || isNumberless ? [index] : [];
  });
};

/** The relations of a shape whose word lacks the remark under it, that they are inferred, by index. */
export const unremarkedIn = (shape: LayoutShape, placement: Placement): readonly number[] =>
  wordsIn(placement).flatMap((word, index) =>
    shape.relations[index]?.remark !== undefined && word !== null && word.remark === undefined
      ? [index]
      : [],
  );

/** The stretches of lines along one axis, with the tracks across it. */
interface Run {
  readonly stretches: readonly Stretch[];
  readonly across: Axis;
}

/**
 * What more room may let the words of these lines in: between the rows that they run between, left or right
 * of all that stands in the picture, or between columns; the least first.
 * @param lines by relation; stretches name them
 */
export const roomierThan = (
  spare: Spare,
  shape: LayoutShape,
  unwritten: readonly number[],
  lineOf: (relation: number) => number,
  upright: Run,
  level: Run,
): readonly Spare[] => {
  const wanting = new Set(unwritten.map(lineOf));
  const gapsOf = ({ stretches, across }: Run) => [
    ...new Set(
      stretches.filter(({ line }) => wanting.has(line)).flatMap((one) => gapsAcross(across, one)),
    ),
  ];
  const words = Math.max(
    ...unwritten.map((index) => sizeLabel({ label: shape.relations[index]?.label ?? '' }).width),
  );
  const last = level.across.gap[level.across.count - 1] ?? 0;
  const [rows, columns] = [gapsOf(upright), gapsOf(level)];
  const sides = [[last], [0]];
  const widened = (gaps: readonly number[], more: number): Spare => ({
    ...spare,
    columns: added(spare.columns, gaps, Math.ceil(more)),
  });
  return [
    ...(rows.length === 0 ? [] : [rows, ...rows.map((row) => [row])]).flatMap((gaps) =>
      HEIGHTS.map((height) => ({ ...spare, rows: added(spare.rows, gaps, height) })),
    ),
    ...[0.5, 1].flatMap((part) => sides.map((gaps) => widened(gaps, part * words + AROUND))),
    ...(columns.length === 0 ? [] : [widened(columns, words + AROUND)]),
  ];
};
