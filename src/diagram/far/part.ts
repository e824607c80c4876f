import type { Viewport } from '../../drawing/fit.ts';
import type { Box } from '../../layout/placement.ts';

/** A part of the diagram, drawn at a number of device pixels a unit. */
export interface Part extends Box {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The most device pixels of one drawing: some 32 MB. */
const MOST_PIXELS = 8_000_000;
/** How far a drawing reaches past the canvas, as a part of its size, on every side. */
const OVERSCAN = 0.35;
/** A drawing is as good as sharp while it is scaled by no more than this. */
const SHARP_ENOUGH = 1.08;

const bounded = (part: Box, scale: number): Part => ({
  ...part,
  scale: Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(part.width * part.height, 1))),
});

/** What of the diagram is on screen, in diagram units. */
export const inSight = ({ x, y, zoom }: Viewport, canvas: Size): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: canvas.width / zoom,
  height: canvas.height / zoom,
});

const intersection = (a: Box, b: Box): Box => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
};

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** The whole diagram, at the size at which it fits the canvas. */
export const wholePart = ({ width, height }: Size, scale: number): Part =>
  bounded({ x: 0, y: 0, width, height }, scale);

/** Whether a drawing shows all of the diagram that is on screen. */
export const covers = (part: Part, sight: Box, diagram: Size): boolean =>
  contains(part, intersection(sight, { x: 0, y: 0, ...diagram }));

/** Whether a drawing is neither blurred nor crowded at so many device pixels a unit. */
export const isSharpAt = (part: Part, scale: number): boolean => {
  const stretch = scale / part.scale;
  return stretch <= SHARP_ENOUGH && stretch >= 1 / SHARP_ENOUGH;
};

/** The part to draw sharply for what is on screen, with room to pan. */
export const sharpPart = (sight: Box, diagram: Size, scale: number): Part => {
  const [across, down] = [sight.width * OVERSCAN, sight.height * OVERSCAN];
  const around = {
    x: sight.x - across,
    y: sight.y - down,
    width: sight.width + 2 * across,
    height: sight.height + 2 * down,
  };
  return bounded(intersection(around, { x: 0, y: 0, ...diagram }), scale);
};
