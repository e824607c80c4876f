import type { DrawnLane } from '../drawing/drawing.ts';
import { laneShapes } from '../drawing/lane-marks.ts';
import { Shapes } from './shapes.tsx';

/** A band, with its label along its left edge, or on one line when it is folded. */
export const StillLane = ({ lane }: { readonly lane: DrawnLane }) => (
  <g data-lane={lane.shown.lane.id} data-lane-style={lane.shown.lane.style}>
    <Shapes shapes={laneShapes(lane)} />
  </g>
);
