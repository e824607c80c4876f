import { countedLabel, remarkedLabel } from '../model/line-label.ts';
import { breakings } from './break-label.ts';
import { equalLines } from './equal-lines.ts';
import { boxesOverlap, segmentsOf } from './geometry.ts';
import { gapOf, type Size, sizeLabel, sizePill, sizeStep, type Worded } from './label-size.ts';
import { obstaclesOf } from './obstacles.ts';
import type { PlacedLoop } from './own-loops.ts';
import type {
  Box,
  LayoutShape,
  PlacedBody,
  PlacedLabel,
  PlacedLane,
  PlacedRelation,
  SharedLabel,
} from './placement.ts';
import { besideLine, GAP, longestFirst, onLine, placeAlong, stripAlong } from './room-along.ts';
import { wallsOf } from './walls.ts';

/** The room that the layout kept for a label, beside the upright segment that runs past it. */
const keptRoom = (
  { label, points }: PlacedRelation,
  size: Size,
  gap: number,
): (Box & Pick<PlacedLabel, 'anchor'>) | null => {
  if (!label) return null;
  const middle = label.y + label.height / 2;
  const along = segmentsOf(points).find(
    ({ a, b }) => a.x === b.x && Math.min(a.y, b.y) <= middle && Math.max(a.y, b.y) >= middle,
  );
  if (!along) return null;
  const isRight = label.x + label.width / 2 > along.a.x;
  const [right, left] = besideLine(along, size, gap);
  const side = isRight ? right : left;
  if (!side) return null;
  const y = middle - size.height / 2;
  return { ...size, x: side.across, y, anchor: side.anchor };
};

/** No line's own: what keeps clear of every line, also of its own. */
const NO_LINE = -1;

/** With more lines than this a word is shown while its line is lit, and no more is done than to look for a place. */
const MOST_CAREFUL = 60;

/** How far the mark at an end of a line reaches from there, in diagram units. */
const END = 10;

/** What a number had better not hide of the line that it rides on: where it points. */
const endOf = (points: PlacedRelation['points']): readonly Box[] =>
  points.slice(-1).map(({ x, y }) => ({ x: x - END, y: y - END, width: 2 * END, height: 2 * END }));

/** One way to write the words of a line. */
interface Writing extends Pick<PlacedLabel, 'lines' | 'remark'> {
  readonly words: Worded;
}

/**
 * The ways to write the words of a line, the best first: that a line is inferred matters more than that
 * its word stands in one line.
 */
const writingsOf = (words: Worded | undefined, mayBreak: boolean): readonly Writing[] => {
  if (words === undefined || words.label === '') return [];
  const { remark, ...short } = words;
  const inLines = (way: Writing): Writing[] => [
    way,
    ...(mayBreak ? breakings(way.words.label) : []).map((lines) => ({ ...way, lines })),
  ];
  if (remark === undefined) return inLines({ words });
  const behind = { ...short, label: remarkedLabel(short.label, remark) };
  return [
    ...inLines({ words, remark: 'under' }),
    ...inLines({ words: behind, remark: 'behind' }),
    ...inLines({ words: short }),
  ];
};

/**
 * Finds room for the words of lines, and for the numbers that ride on them, where they touch no body, no
 * lane's label, no other line and no other word; and no border of a lane, where that can be helped. A word
 * stands beside its line, in more lines where it needs to, with its remark under it or else behind it where
 * there is room for that, be it across a border; in a swimlane picture it sits on it. Equal lines in a row have one word together, and
 * each its own for when they are not told together. One without any room is left out, and is told in the
 * panel instead.
 */
export const placeLabels = (
  shape: LayoutShape,
  relations: readonly PlacedRelation[],
  bodies: readonly PlacedBody[],
  lanes: readonly PlacedLane[],
  loops: ReadonlyMap<number, PlacedLoop> | null = null,
): readonly PlacedRelation[] => {
  const bands = shape.swimlanes ? [] : lanes;
  // Under each lane up to the next, and the edge above the first.
  const borders: readonly Box[] = [
    ...bands.slice(0, 1).map(({ x, y, width }) => ({ x, y, width, height: 0 })),
    ...bands.map(({ x, y, width, height }, index) => {
      const below = y + height;
      return { x, y: below, width, height: (bands[index + 1]?.y ?? below) - below };
    }),
  ];
  const standing = [...bodies, ...lanes.map((lane) => lane.header), ...lanes.flatMap(wallsOf)];
  const across = obstaclesOf(standing, relations, GAP);
  const inLane = obstaclesOf([...standing, ...borders], relations, GAP);
  const isCareful = relations.length <= MOST_CAREFUL;
  const take = <T extends Box>(box: T): T => {
    across.add(box);
    inLane.add(box);
    return box;
  };

  const rideOn = (points: PlacedRelation['points'], own: number, size: Size): Box | null => {
    for (const spared of [endOf(points), []]) {
      for (const segment of longestFirst(points)) {
        const side = onLine(segment, size);
        const strip = stripAlong(segment, size, side);
        const inTheWay = [
          ...across.within(strip, own),
          ...spared.filter((box) => boxesOverlap(box, strip)),
        ];
        const box = placeAlong(segment, size, side, inTheWay);
        if (box) return box;
      }
    }
    return null;
  };

  /** @param unseen what is never seen together with this */
  const standBeside = (
    relation: PlacedRelation,
    { words, ...written }: Writing,
    unseen?: Box,
  ): PlacedLabel | null => {
    const [size, gap] = [sizeLabel(words, written.lines), gapOf(words)];
    const labelAt = (box: Box, anchor: PlacedLabel['anchor']) => ({ ...box, anchor, ...written });
    for (const obstacles of [inLane, across]) {
      const within = (area: Box) => obstacles.within(area, NO_LINE).filter((box) => box !== unseen);
      const kept = keptRoom(relation, size, gap);
      if (kept && within(kept).length === 0) return labelAt(kept, kept.anchor);
      for (const segment of longestFirst(relation.points)) {
        for (const side of besideLine(segment, size, gap)) {
          const box = placeAlong(segment, size, side, within(stripAlong(segment, size, side)));
          if (box) return labelAt(box, side.anchor);
        }
      }
    }
    return null;
  };

  const numbered = relations.map((relation, own): PlacedRelation => {
    const steps = shape.relations[own]?.steps;
    const box = steps === undefined ? null : rideOn(relation.points, own, sizeStep(steps));
    return box === null ? relation : { ...relation, steps: take(box) };
  });

  if (shape.swimlanes) {
    for (const { word } of loops?.values() ?? []) if (word) take(word);
    return numbered.map((relation, own) => {
      const loop = loops?.get(own);
      if (loop) return { ...relation, label: loop.word };
      const word = shape.relations[own]?.label ?? '';
      const { width, height } = sizePill(word);
      // It is laid out lying down.
      const size = { width: height, height: width };
      const box = word === '' ? null : rideOn(relation.points, own, size);
      return { ...relation, label: box && { ...take(box), anchor: 'middle' } };
    });
  }

  /** The word of a row: beside the line that has most room for it, the first of those that have as much. */
  const placeTogether = (row: readonly number[]): readonly [number, SharedLabel] | null => {
    const words = shape.relations[row[0] ?? NO_LINE];
    if (!words) return null;
    const together = { ...words, label: countedLabel(row.length, words.label) };
    for (const writing of writingsOf(together, true)) {
      for (const own of row) {
        const relation = numbered[own];
        const label = relation && standBeside(relation, writing);
        if (label) return [own, { ...label, of: row.flatMap((one) => relations[one]?.id ?? []) }];
      }
    }
    return null;
  };

  const bearers = new Map<number, SharedLabel>();
  const wordOfRow = new Map<number, SharedLabel>();
  for (const row of isCareful ? equalLines(shape, relations, bodies) : []) {
    const placed = placeTogether(row);
    if (placed === null) continue;
    const [bearer, shared] = placed;
    take(shared);
    bearers.set(bearer, shared);
    for (const own of row) wordOfRow.set(own, shared);
  }

  const labels = new Map<number, PlacedLabel>();
  const placeAlone = (some: readonly number[]) => {
    const writings = some.map((own) => writingsOf(shape.relations[own], isCareful));
    const rounds = Math.max(0, ...writings.map(({ length }) => length));
    for (let round = 0; round < rounds; round++) {
      for (const [index, own] of some.entries()) {
        const [relation, writing] = [numbered[own], writings[index]?.[round]];
        if (!relation || !writing || labels.has(own)) continue;
        const label = standBeside(relation, writing, wordOfRow.get(own));
        if (label) labels.set(own, take(label));
      }
    }
  };
  const numbers = [...numbered.keys()];
  placeAlone(numbers.filter((own) => !wordOfRow.has(own)));
  placeAlone(numbers.filter((own) => wordOfRow.has(own)));

  return numbered.map((relation, own) => {
    const shared = bearers.get(own);
    return { ...relation, label: labels.get(own) ?? null, ...(shared ? { shared } : {}) };
  });
};
