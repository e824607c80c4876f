import { LANE } from '../layout/dimensions.ts';
import type { PlacedLane } from '../layout/placement.ts';
import type { DrawnLane } from './drawing.ts';
import { BAND_BORDER, BAND_CORNER, FOLDED_LABEL_LEFT, UPRIGHT_BAND_CORNER } from './look.ts';
import { around, leftStrip, type Shape } from './shapes.ts';

/** The label of a folded lane on one line; of another along its left edge, from the bottom up. */
const labelOf = ({ shown, placed, label }: DrawnLane): Shape => {
  const { header, x, y, height } = placed;
  const words = { kind: 'words', text: label, font: LANE.labelFont, fill: 'lane-ink' } as const;
  return shown.folded
    ? {
        ...words,
        anchor: 'start' as const,
        x: x + BAND_BORDER + FOLDED_LABEL_LEFT,
        y: y + BAND_BORDER + height / 2,
      }
    : {
        ...words,
        anchor: 'middle' as const,
        isUpright: true,
        x: BAND_BORDER + header.x + header.width / 2,
        y: BAND_BORDER + header.y + header.height / 2,
      };
};

/** A band over the full width, from the back to the front: ground, strip, label and the line around it. */
export const laneShapes = (lane: DrawnLane): readonly Shape[] => {
  const { placed, shown } = lane;
  const { x, y, width, height, header } = placed;
  const band = {
    kind: 'box',
    ...around({ x, y, width, height }, -BAND_BORDER / 2),
    corner: BAND_CORNER - BAND_BORDER / 2,
  } as const;
  const strip: Shape = {
    kind: 'path',
    path: leftStrip(placed, BAND_BORDER + header.width, BAND_CORNER),
    fill: 'lane-header',
  };
  return [
    { ...band, fill: 'lane-surface' },
    ...(shown.folded ? [] : [strip]),
    labelOf(lane),
    { ...band, stroke: 'lane-line', strokeWidth: BAND_BORDER },
  ];
};

/** A lane of a swimlane picture, its label across its top. */
export const uprightLaneShapes = (
  { x, y, width, height, header }: PlacedLane,
  label: string,
): readonly Shape[] => [
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
  {
    kind: 'words',
    text: label,
    x: x + width / 2,
    y: header.y + header.height / 2,
    anchor: 'middle',
    font: LANE.labelFont,
    fill: 'lane-ink',
  },
];
