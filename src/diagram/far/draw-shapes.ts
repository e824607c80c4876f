import type { Shape, Tone } from '../../drawing/shapes.ts';

export type Context = OffscreenCanvasRenderingContext2D;

/** What a canvas has to know of the page to paint in its manner. */
export interface Manner {
  readonly colour: (tone: Tone) => string;
  readonly font: string;
}

/** Lengths as a canvas takes them. */
export const dashOf = (dash: string | undefined): number[] =>
  dash === undefined ? [] : dash.split(' ').map(Number);

type Words = Extract<Shape, { kind: 'words' }>;
type Area = Exclude<Shape, Words>;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

const write = (context: Context, words: Words, { colour, font }: Manner) => {
  context.font = `${words.font.weight} ${words.font.size}px ${font}`;
  context.fillStyle = colour(words.fill);
  context.textAlign = ALIGN[words.anchor];
  context.textBaseline = 'middle';
  context.fillText(words.text, words.x, words.y);
};

const outlineOf = (area: Area): Path2D => {
  if (area.kind === 'path') return new Path2D(area.path);
  const path = new Path2D();
  path.roundRect(area.x, area.y, area.width, area.height, area.corner);
  return path;
};

const paint = (context: Context, area: Area, { colour }: Manner) => {
  const { fill, fillOpacity, stroke } = area;
  // A plain rectangle costs far less than a path, and there are thousands of them.
  const isPlain = area.kind === 'box' && area.corner === 0 && stroke === undefined;
  const outline = isPlain ? null : outlineOf(area);
  if (fill !== undefined) {
    context.fillStyle = colour(fill);
    context.globalAlpha = fillOpacity ?? 1;
    if (outline) context.fill(outline);
    else if (area.kind === 'box') context.fillRect(area.x, area.y, area.width, area.height);
    context.globalAlpha = 1;
  }
  if (stroke !== undefined && outline) {
    context.strokeStyle = colour(stroke);
    context.lineWidth = area.strokeWidth ?? 1;
    context.setLineDash(dashOf(area.dash));
    context.stroke(outline);
  }
};

/** Paints the shapes of marks, at their place in the diagram. */
export const drawShapes = (context: Context, shapes: readonly Shape[], manner: Manner): void => {
  for (const shape of shapes) {
    if (shape.kind === 'words') write(context, shape, manner);
    else paint(context, shape, manner);
  }
};
