import { CARD, LANE } from './dimensions.ts';
import { NAME_STRIP } from './name-boxes.ts';
import type { LayoutShape, Placement } from './placement.ts';
import { SCREENS } from './screen-shape.ts';

/** The least that a lane takes as a band: its name, and a body with its own in one line, in diagram units. */
const LEAST_BAND =
  NAME_STRIP + CARD.nameFont.lineHeight + 2 * CARD.paddingCompact + LANE.below + LANE.gap;

/** The one lane that all bodies stand in where lanes are no bands. */
const ALL = 'all';

/** Whether the lanes of a shape as bands, one under the other, make a strip that can't be read on its screen. */
export const hasTooManyLanes = ({ lanes, screen, swimlanes }: LayoutShape): boolean => {
  if (swimlanes || lanes.some(({ folded }) => folded)) return false;
  const { height, leastName, openName } = SCREENS[screen ?? 'wide'];
  const letters = (CARD.nameFont.size * height) / (LEAST_BAND * lanes.length);
  return letters < Math.min(leastName, openName);
};

/** The same bodies and lines in one lane: the small line above a body's name says which is its own. */
export const inOneLane = (shape: LayoutShape): LayoutShape => {
  const labels = new Map(shape.lanes.map(({ id, label }) => [id, label]));
  return {
    ...shape,
    lanes: [{ id: ALL, label: '' }],
    bodies: shape.bodies.map((body) => ({
      ...body,
      lane: ALL,
      caption: [labels.get(body.lane), body.caption].filter(Boolean).join(' · '),
      tellsLane: true,
    })),
  };
};

/** What came of such a shape: no lane is drawn, and each body is of its own again. */
export const outOfOneLane = (shape: LayoutShape, placement: Placement): Placement => {
  const lanes = new Map(shape.bodies.map(({ id, lane }) => [id, lane]));
  return {
    ...placement,
    lanes: [],
    bodies: placement.bodies.map((body) => ({ ...body, lane: lanes.get(body.id) ?? body.lane })),
  };
};
