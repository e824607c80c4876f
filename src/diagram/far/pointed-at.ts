import type { Drawing } from '../../drawing/drawing.ts';
import { TARGET_WIDTH } from '../../drawing/look.ts';
import type { Point } from '../../layout/placement.ts';
import { cameraOf, type FlowStore } from './follow-camera.ts';
import type { PlaceIndex } from './place-index.ts';

/** How far from a line still counts as on it: in pixels, and as its element has it, in diagram units. */
const REACH = { pixels: 5, units: TARGET_WIDTH / 2 } as const;

/** The id of what is drawn under a point of the window, in CSS pixels; `null`: nothing. */
export type Hit = (at: { readonly clientX: number; readonly clientY: number }) => string | null;

/** Tells what of a drawing is under a point, wherever the camera is. */
export const hitOn = (flow: FlowStore, index: PlaceIndex, { bodies, relations }: Drawing): Hit => {
  const drawn = new Set([
    ...bodies.map(({ shown }) => shown.body.id),
    ...relations.map(({ shown }) => shown.relation.id),
  ]);
  return ({ clientX, clientY }) => {
    const { domNode } = flow.getState();
    const camera = cameraOf(flow);
    if (domNode === null || camera === null) return null;
    const { left, top } = domNode.getBoundingClientRect();
    const { x, y, zoom } = camera.viewport;
    const point: Point = { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom };
    const reach = Math.max(REACH.units, REACH.pixels / zoom);
    return index.at(point, reach, (id) => drawn.has(id));
  };
};
