import { arrowheadPath, isFilled } from '../../drawing/arrowhead-shapes.ts';
import type { Detail } from '../../drawing/detail.ts';
import type { DrawnRelation } from '../../drawing/drawing.ts';
import { dashArray, strokeWidth } from '../../drawing/relation-style.ts';
import { type Way, wayOf } from '../../drawing/way-of.ts';
import { boxAround, segmentsOf } from '../../layout/geometry.ts';
import type { Palette } from './palette.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** As the stylesheet of a relation has it. */
const DIMMED = 0.3;
const INFERRED = 0.8;
/** Thinner than this part of a pixel lines would vanish from a picture of thousands. */
const FAINTEST = 0.12;

const paths = new WeakMap<Way, Path2D>();

const pathOf = (way: Way): Path2D => {
  const path = paths.get(way) ?? new Path2D(way.path);
  paths.set(way, path);
  return path;
};

const drawHead = (context: Context, drawn: DrawnRelation, surface: string) => {
  const { arrowhead } = drawn.shown.type.style;
  const { tip, angle } = wayOf(drawn.placed);
  const head = new Path2D(arrowheadPath(arrowhead, tip, angle));
  const filled = isFilled(arrowhead);
  context.setLineDash([]);
  context.fillStyle = filled ? context.strokeStyle : surface;
  context.fill(head);
  if (filled) return;
  context.lineWidth = 1.6;
  context.stroke(head);
};

/**
 * The segments of a line as bars, which cost far less than a path. What is thinner than a pixel is a
 * pixel wide and as much fainter, as the browser draws it in an element.
 */
const drawBars = (
  context: Context,
  { placed }: DrawnRelation,
  thickness: number,
  pixel: number,
) => {
  const width = Math.max(thickness, pixel);
  context.fillStyle = context.strokeStyle;
  context.globalAlpha *= Math.max(thickness / width, FAINTEST);
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
  const { shown, placed } = drawn;
  const { style } = shown.type;
  const width = strokeWidth(shown.evidence);
  context.strokeStyle = palette.relation(style.colour);
  context.globalAlpha =
    (shown.dimmed ? DIMMED : 1) * (shown.evidence === 'inferred' ? INFERRED : 1);
  if (detail === 'blocks') drawBars(context, drawn, width, pixel);
  else {
    const dash = detail === 'names' ? dashArray(style.dash, shown.evidence) : undefined;
    context.lineWidth = width;
    context.setLineDash(dash === undefined ? [] : dash.split(' ').map(Number));
    context.stroke(pathOf(wayOf(placed)));
    drawHead(context, drawn, palette.surface);
  }
  context.globalAlpha = 1;
};
