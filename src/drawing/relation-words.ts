import type { DrawnRelation } from './drawing.ts';
import { labelShapes } from './label-marks.ts';
import type { Shape } from './shapes.ts';
import { stepShapes } from './step-marks.ts';

/** What is written at a line: the numbers of its steps on it, its word beside it and the remark under that. */
export const relationWords = ({ shown, placed, label }: DrawnRelation): readonly Shape[] => [
  ...(placed.steps && shown.steps
    ? stepShapes(placed.steps, shown.steps.numbers, shown.steps.state)
    : []),
  ...(label ? labelShapes(label.box, label.text, shown.remark, shown.dimmed) : []),
];
