import { arrowheadPath, isFilled } from '../../drawing/arrowhead-shapes.ts';
import type { Detail } from '../../drawing/detail.ts';
import type { DrawnRelation } from '../../drawing/drawing.ts';
import { HEAD_LINE } from '../../drawing/look.ts';
import { relationWords } from '../../drawing/relation-words.ts';
import { type Way, wayOf } from '../../drawing/way-of.ts';
import { boxAround, segmentsOf } from '../../layout/geometry.ts';
import { type Context, dashOf, drawShapes } from './draw-shapes.ts';
import type { Palette } from './palette.ts';

/** Thinner than this part of a pixel lines would vanish from a picture of thousands. */
const FAINTEST = 0.12;

const paths = new WeakMap<Way, Path2D>();

const pathOf = (way: Way): Path2D => {
  const path = paths.get(way) ?? new Path2D(way.stroke);
  paths.set(way, path);
  return path;
};

const drawHead = (context: Context, { look, placed }: DrawnRelation, surface: string) => {
  const { tip, angle } = wayOf(placed);
  const head = new Path2D(arrowheadPath(look.head, tip, angle));
  const filled = isFilled(look.head);
  context.setLineDash([]);
  context.fillStyle = filled ? context.strokeStyle : surface;
  context.fill(head);
  if (filled) return;
  context.lineWidth = HEAD_LINE;
  context.stroke(head);
};

/**
 * The segments of a line as bars, which cost far less than a path. What is thinner than a pixel is a
 * pixel wide and as much fainter, as the browser draws it in an element.
 */
const drawBars = (context: Context, { placed, look }: DrawnRelation, pixel: number) => {
  const width = Math.max(look.width, pixel);
  context.fillStyle = context.strokeStyle;
  context.globalAlpha *= Math.max(look.width / width, FAINTEST);
  for (const segment of segmentsOf(placed.points)) {
    const box = boxAround(segment);
    context.fillRect(
      box.x - width / 2,
      box.y - width / 2,
      Math.max(box.width, width),
      Math.max(box.height, width),
    );
  }
};

/**
 * Draws a relation as its element looks, or as bars where only blocks are drawn.
 * @param pixel the size of a device pixel in diagram units
 */
export const drawRelation = (
  context: Context,
  drawn: DrawnRelation,
  detail: Detail,
  palette: Palette,
  pixel: number,
) => {
  const { placed, look } = drawn;
  const opacity = look.opacity ?? 1;
  const colour = palette.line(look.colour);
  context.strokeStyle = colour('relation');
  context.globalAlpha = opacity * (look.lineOpacity ?? 1);
  if (detail === 'blocks') drawBars(context, drawn, pixel);
  else {
    context.lineWidth = look.width;
    context.setLineDash(detail === 'names' ? dashOf(look.dash) : []);
    context.stroke(pathOf(wayOf(placed)));
    context.globalAlpha = opacity;
    drawHead(context, drawn, colour('surface'));
  }
  context.globalAlpha = 1;
  if (detail !== 'names') return;
  drawShapes(context, relationWords(drawn), { colour, font: palette.font });
};
