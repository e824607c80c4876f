import type { SizedBody } from './body-size.ts';
import type { Box, Placement, Point } from './placement.ts';

/** A body's size as it lies down. */
export const lyingDown = (size: SizedBody): SizedBody => ({
  ...size,
  width: size.height,
  height: size.width,
});

const turnPoint = <T extends Point>(point: T): T => ({ ...point, x: point.y, y: point.x });

const turnBox = <T extends Box>(box: T): T => ({
  ...turnPoint(box),
  width: box.height,
  height: box.width,
});

/** A placement mirrored in its diagonal: bands become columns, and what ran to the right runs down. */
export const turnUpright = (placement: Placement): Placement => ({
  ...placement,
  width: placement.height,
  height: placement.width,
  lanes: placement.lanes.map((lane) => ({ ...turnBox(lane), header: turnBox(lane.header) })),
  bodies: placement.bodies.map(turnBox),
  relations: placement.relations.map((relation) => ({
    ...relation,
    points: relation.points.map(turnPoint),
    label: relation.label && turnBox(relation.label),
  })),
});
