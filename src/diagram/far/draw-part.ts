import { bodyShapes } from '../../drawing/body-marks.ts';
import type { Detail } from '../../drawing/detail.ts';
import type { DrawnBody, DrawnRelation } from '../../drawing/drawing.ts';
import { drawRelation } from './draw-relation.ts';
import { type Context, drawShapes } from './draw-shapes.ts';
import type { Palette } from './palette.ts';
import type { Part } from './part.ts';

/** What is drawn of a part, in order. */
interface PartContent {
  readonly relations: Iterable<DrawnRelation>;
  readonly bodies: Iterable<DrawnBody>;
}

/** Draws a body as its element looks at this level of detail. */
export const drawBody = (
  context: Context,
  drawn: DrawnBody,
  detail: Detail,
  { lane, font }: Palette,
): void =>
  drawShapes(context, bodyShapes(drawn, detail), { colour: lane(drawn.shown.laneStyle), font });

/**
 * Draws a part of the diagram on a canvas of its own. Yields after every body and relation, so that
 * it can be done in slices.
 */
export const drawPart = function* (
  part: Part,
  { relations, bodies }: PartContent,
  detail: Detail,
  palette: Palette,
): Generator<void, ImageBitmap | null> {
  const { x, y, scale } = part;
  const width = Math.max(1, Math.ceil(part.width * scale));
  const height = Math.max(1, Math.ceil(part.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  for (const relation of relations) {
    drawRelation(context, relation, detail, palette, 1 / scale);
    yield;
  }
  for (const body of bodies) {
    drawBody(context, body, detail, palette);
    yield;
  }
  return canvas.transferToImageBitmap();
};
