import type { DrawnRelation } from '../drawing/drawing.ts';
import { labelShapes } from '../drawing/label-marks.ts';
import { lineStates } from '../drawing/look.ts';
import { paperLook } from '../drawing/paper-look.ts';
import { wayOf } from '../drawing/way-of.ts';
import { Line } from '../styles/line.tsx';
import { Shapes } from './shapes.tsx';

/** A relation: colour, dash and arrowhead, and its label where it is lit. */
export const StillRelation = ({ drawn }: { readonly drawn: DrawnRelation }) => {
  const { shown, placed, label } = drawn;
  const look = paperLook(drawn);
  return (
    <g color="var(--relation)" opacity={look.opacity} {...lineStates(shown)}>
      <Line look={look} ways={[wayOf(placed)]} />
      {label ? <Shapes shapes={labelShapes(label, shown.label, 'relation')} /> : null}
    </g>
  );
};
