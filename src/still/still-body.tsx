import { bodyShapes } from '../drawing/body-marks.ts';
import type { DrawnBody } from '../drawing/drawing.ts';
import { bodyStates } from '../drawing/look.ts';
import { Shapes } from './shapes.tsx';

/** A body with all its marks: there is no zoom in a still picture by which less would be drawn. */
export const StillBody = ({ drawn }: { readonly drawn: DrawnBody }) => (
  <g data-body={drawn.shown.body.id} {...bodyStates(drawn.shown)}>
    <Shapes shapes={bodyShapes(drawn, 'names')} />
  </g>
);
