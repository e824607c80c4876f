import type { Box, Point } from '../layout/placement.ts';
import { SCREEN_MARGIN } from '../layout/screen-shape.ts';

/** A camera over the diagram: screen = diagram × zoom + (x, y), in CSS pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const ZOOM = { min: 0.1, max: 3 } as const;

/** The narrowest canvas on which a diagram can still be seen whole, in CSS pixels. */
const NARROWEST = 240;

/** How far a reader may zoom out: for a large diagram until it can be seen whole. */
export const minZoomOf = ({ width, height }: { width: number; height: number }): number =>
  Math.min(ZOOM.min, NARROWEST / Math.max(width, height, 1));

/** How a diagram is fitted to its canvas, in CSS pixels and zooms. */
export const FIT = {
  margin: SCREEN_MARGIN,
  maxZoom: 1.9,
  /** At this zoom names (15 units) are 12 pixels high: a picture opens at no smaller ones. */
  readable: 0.8,
} as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The camera that shows the whole diagram, as large as it goes, in a canvas of this size. */
export const fitWhole = (diagram: Size, canvas: Size, maxZoom: number = FIT.maxZoom): Viewport => {
  if (diagram.width <= 0 || diagram.height <= 0) return { x: 0, y: 0, zoom: 1 };
  const across = Math.max(canvas.width - 2 * FIT.margin, 1) / diagram.width;
  const down = Math.max(canvas.height - 2 * FIT.margin, 1) / diagram.height;
  const zoom = Math.min(across, down, maxZoom);
  return {
    x: (canvas.width - diagram.width * zoom) / 2,
    y: (canvas.height - diagram.height * zoom) / 2,
    zoom,
  };
};

/**
 * The offset that brings a point of a diagram to the middle of the canvas, along one axis, without
 * showing more beside the diagram than a margin. What fits is shown in the middle.
 */
export const offsetAround = (centre: number, size: number, room: number, zoom: number): number => {
  const last = room - size * zoom - FIT.margin;
  return FIT.margin <= last
    ? (FIT.margin + last) / 2
    : clamp(room / 2 - centre * zoom, last, FIT.margin);
};

/**
 * The camera a view opens with: the whole diagram where that can be read, else a readable part of
 * it, around `focus` or from the top of the diagram.
 */
export const fitReadable = (diagram: Size, canvas: Size, focus: Box | null): Viewport => {
  const whole = fitWhole(diagram, canvas);
  if (whole.zoom >= FIT.readable || canvas.width <= 0) return whole;
  const zoom = FIT.readable;
  const middle = focus ? focus.x + focus.width / 2 : diagram.width / 2;
  return {
    x: offsetAround(middle, diagram.width, canvas.width, zoom),
    y: focus
      ? offsetAround(focus.y + focus.height / 2, diagram.height, canvas.height, zoom)
      : offsetAround(0, diagram.height, canvas.height, zoom),
    zoom,
  };
};

/** Less than this is a rounding, and nothing to move a camera for, in CSS pixels. */
const ROUNDING = 1;

/** The camera moved as little as needed to bring a box into the canvas; the same one if it is there. */
export const bringIntoView = (viewport: Viewport, box: Box, canvas: Size): Viewport => {
  const shift = (offset: number, start: number, size: number, room: number) => {
    const from = start * viewport.zoom + offset;
    const to = from + size * viewport.zoom;
    if (from < FIT.margin - ROUNDING) return offset + FIT.margin - from;
    if (to > room + ROUNDING) return offset - Math.min(to - room, from - FIT.margin);
    return offset;
  };
  const x = shift(viewport.x, box.x, box.width, canvas.width - FIT.margin);
  const y = shift(viewport.y, box.y, box.height, canvas.height - FIT.margin);
  return x === viewport.x && y === viewport.y ? viewport : { ...viewport, x, y };
};

/**
 * The camera come near to a box, where its names can be read, as far as all of the box stays in sight; the
 * same one if they can be read already.
 */
export const bringIntoReading = (
  viewport: Viewport,
  diagram: Size,
  box: Box,
  canvas: Size,
): Viewport => {
  const zoom = Math.min(FIT.readable, fitWhole(box, canvas).zoom);
  if (viewport.zoom >= zoom) return viewport;
  return {
    x: offsetAround(box.x + box.width / 2, diagram.width, canvas.width, zoom),
    y: offsetAround(box.y + box.height / 2, diagram.height, canvas.height, zoom),
    zoom,
  };
};

/** The camera moved so that something that stands elsewhere now is where it was on the screen. */
export const holdStill = (
  viewport: Viewport,
  before: { x: number; y: number },
  after: { x: number; y: number },
): Viewport => ({
  ...viewport,
  x: viewport.x + (before.x - after.x) * viewport.zoom,
  y: viewport.y + (before.y - after.y) * viewport.zoom,
});

/**
 * The camera zoomed by a factor around a point of the canvas, which stays where it is on the screen; no
 * further than a reader may.
 */
export const zoomAround = (
  { x, y, zoom }: Viewport,
  diagram: Size,
  factor: number,
  at: Point,
): Viewport => {
  const next = clamp(zoom * factor, minZoomOf(diagram), ZOOM.max);
  const along = (offset: number, point: number) => point - ((point - offset) * next) / zoom;
  return { x: along(x, at.x), y: along(y, at.y), zoom: next };
};
