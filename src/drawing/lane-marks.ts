import { LANE } from '../layout/dimensions.ts';
import type { PlacedLane } from '../layout/placement.ts';
import type { DrawnLane } from './drawing.ts';
import { BAND_BORDER, BAND_CORNER, UPRIGHT_BAND_CORNER } from './look.ts';
import { around, type Shape } from './shapes.ts';

/** The label of a lane, level in the box that was found for it. */
const labelOf = ({ placed: { header }, label }: DrawnLane): Shape => ({
  kind: 'words',
  text: label,
  font: LANE.labelFont,
  fill: 'lane-ink',
  anchor: 'start',
  x: header.x + LANE.name.side,
  y: header.y + header.height / 2,
});

/** A band over the full width, from the back to the front: ground, label and the line around it. */
export const laneShapes = (lane: DrawnLane): readonly Shape[] => {
  const { x, y, width, height } = lane.placed;
  const band = {
    kind: 'box',
    ...around({ x, y, width, height }, -BAND_BORDER / 2),
    corner: BAND_CORNER - BAND_BORDER / 2,
  } as const;
  return [
    { ...band, fill: 'lane-surface' },
    labelOf(lane),
    { ...band, stroke: 'lane-line', strokeWidth: BAND_BORDER },
  ];
};

/** A lane of a swimlane picture; its name stands over it, where it stays in sight. */
export const uprightLaneShapes = ({ x, y, width, height }: PlacedLane): readonly Shape[] => [
  {
    kind: 'box',
    x,
    y,
    width,
    height,
    corner: UPRIGHT_BAND_CORNER,
    fill: 'lane-surface',
    stroke: 'lane-line',
    strokeWidth: BAND_BORDER,
  },
];
