import Flatbush from 'flatbush';
import { boxAround, type Segment, segmentsOf } from '../../layout/geometry.ts';
import type { Box, Placement, Point } from '../../layout/placement.ts';

/** Where the bodies and lines of a placement are, to be asked without going through them all. */
export interface PlaceIndex {
  /** Ids of the bodies and relations that come into a box: lines by their real way. */
  readonly within: (box: Box) => {
    readonly bodies: ReadonlySet<string>;
    readonly relations: ReadonlySet<string>;
  };
  /**
   * The id of what lies at a point: the innermost body, else the nearest line that is drawn.
   * @param reach how far from a line still counts, in diagram units
   */
  readonly at: (point: Point, reach: number, isDrawn: (id: string) => boolean) => string | null;
}

const indexOf = (boxes: readonly Box[]) => {
  if (boxes.length === 0) return { search: (): number[] => [] };
  const tree = new Flatbush(boxes.length);
  for (const { x, y, width, height } of boxes) tree.add(x, y, x + width, y + height);
  tree.finish();
  return {
    search: ({ x, y, width, height }: Box) => tree.search(x, y, x + width, y + height),
  };
};

const distanceTo = ({ a, b }: Segment, { x, y }: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a.x - held * dx, y - a.y - held * dy);
};

const area = ({ width, height }: Box) => width * height;

export const indexPlaces = ({ bodies, relations }: Placement): PlaceIndex => {
  const segments = relations.flatMap(({ id, points }) =>
    segmentsOf(points).map((segment) => ({ id, segment })),
  );
  const bodyIndex = indexOf(bodies);
  const segmentIndex = indexOf(segments.map(({ segment }) => boxAround(segment)));
  const bodiesIn = (box: Box) => bodyIndex.search(box).flatMap((found) => bodies[found] ?? []);
  const segmentsIn = (box: Box) =>
    segmentIndex.search(box).flatMap((found) => segments[found] ?? []);

  return {
    within: (box) => ({
      bodies: new Set(bodiesIn(box).map(({ id }) => id)),
      relations: new Set(segmentsIn(box).map(({ id }) => id)),
    }),
    at: (point, reach, isDrawn) => {
      const [body] = bodiesIn({ ...point, width: 0, height: 0 })
        .filter(({ id }) => isDrawn(id))
        .sort((a, b) => area(a) - area(b));
      if (body) return body.id;
      const around = {
        x: point.x - reach,
        y: point.y - reach,
        width: 2 * reach,
        height: 2 * reach,
      };
      const [line] = segmentsIn(around)
        .map(({ id, segment }) => ({ id, distance: distanceTo(segment, point) }))
        .filter(({ id, distance }) => distance <= reach && isDrawn(id))
        .sort((a, b) => a.distance - b.distance);
      return line?.id ?? null;
    },
  };
};
