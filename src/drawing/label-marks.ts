import { LABEL } from '../layout/dimensions.ts';
import type { Box } from '../layout/placement.ts';
import { LABEL_BORDER, pillCorner } from './look.ts';
import type { Shape, Tone } from './shapes.ts';

/** The label of a line in the box that was found for it: a pill, with one line of words in its middle. */
export const labelShapes = (
  box: Box,
  text: string,
  tone: Tone,
  weight: number = LABEL.font.weight,
): readonly Shape[] => [
  {
    kind: 'box',
    ...box,
    corner: pillCorner(box),
    fill: 'surface',
    stroke: tone,
    strokeWidth: LABEL_BORDER,
  },
  {
    kind: 'words',
    text,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchor: 'middle',
    font: { size: LABEL.font.size, weight },
    fill: tone,
  },
];
