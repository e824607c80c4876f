import { boxAround, segmentsOf } from '../../layout/geometry.ts';
import { type Way, wayOf } from '../../layout/way-of.ts';
import { arrowheadPath, isFilled } from '../../styles/arrowhead-shapes.ts';
import { dashArray, strokeWidth } from '../../styles/relation-style.ts';
import type { Detail } from '../detail.ts';
import type { DrawnRelation } from '../drawing.ts';
import type { Palette } from './palette.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** As the stylesheet of a relation has it. */
const DIMMED = 0.3;
const INFERRED = 0.8;
/** Far out lines lie so close that whole ones would cover the bodies. */
const FAINT = 0.45;

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

/** The segments of a line as thin bars, which cost far less than a path. */
const drawBars = (context: Context, { placed, shown }: DrawnRelation, width: number) => {
  context.fillStyle = context.strokeStyle;
  context.globalAlpha = FAINT * (shown.dimmed ? DIMMED : 1);
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
  const width = Math.max(strokeWidth(shown.evidence), pixel);
  context.strokeStyle = palette.relation(style.colour);
  if (detail === 'blocks') drawBars(context, drawn, width);
  else {
    const inferred = shown.evidence === 'inferred' ? INFERRED : 1;
    context.globalAlpha = (shown.dimmed ? DIMMED : 1) * inferred;
    context.lineWidth = width;
    const dash = dashArray(style.dash, shown.evidence);
    context.setLineDash(dash === undefined ? [] : dash.split(' ').map(Number));
    context.stroke(pathOf(wayOf(placed)));
    drawHead(context, drawn, palette.surface);
  }
  context.globalAlpha = 1;
};
