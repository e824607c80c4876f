import type { Detail } from '../../drawing/detail.ts';
import type { DrawnBody } from '../../drawing/drawing.ts';
import { initialsOf } from '../../drawing/initials.ts';
import { CARD, CHIP } from '../../layout/dimensions.ts';
import type { Palette } from './palette.ts';

type Context = OffscreenCanvasRenderingContext2D;

const RADIUS = 6;
const EDGE = 5;
/** As the stylesheet of a body has it, in diagram units. */
const INITIALS = { card: 30, chip: 18 } as const;

const fontOf = (weight: number, size: number, { font }: Palette) => `${weight} ${size}px ${font}`;

const drawBlock = (context: Context, { shown, placed }: DrawnBody, palette: Palette) => {
  const lane = palette.lane(shown.laneStyle);
  context.fillStyle = shown.dimmed ? lane.line : lane.edge;
  context.fillRect(placed.x, placed.y, placed.width, placed.height);
};

const drawCard = (context: Context, { shown, placed, isBox }: DrawnBody, palette: Palette) => {
  const { x, y, width, height } = placed;
  const lane = palette.lane(shown.laneStyle);
  const isChip = shown.parent !== null && !isBox;
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, RADIUS);
  context.fillStyle = shown.dimmed || isBox ? lane.surface : palette.surface;
  context.fill();
  context.strokeStyle = lane.line;
  context.lineWidth = 1;
  context.stroke();
  if (isChip) return;
  context.globalAlpha = shown.dimmed ? 0.35 : 1;
  context.fillStyle = lane.edge;
  context.beginPath();
  context.roundRect(x, y, EDGE, height, [RADIUS, 0, 0, RADIUS]);
  context.fill();
  context.globalAlpha = 1;
};

const drawInitials = (context: Context, { shown, placed }: DrawnBody, palette: Palette) => {
  const isChip = shown.parent !== null;
  context.font = fontOf(650, isChip ? INITIALS.chip : INITIALS.card, palette);
  context.fillStyle = shown.dimmed ? palette.dimmed : palette.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(
    initialsOf(shown),
    placed.x + (placed.width + (isChip ? 0 : EDGE)) / 2,
    placed.y + placed.height / 2,
    placed.width - EDGE,
  );
};

const drawName = (context: Context, drawn: DrawnBody, palette: Palette) => {
  const { shown, placed, isBox } = drawn;
  const isChip = shown.parent !== null && !isBox;
  const name = isChip ? CHIP.font : CARD.nameFont;
  const captions = isChip ? [] : placed.captionLines;
  const height =
    captions.length * CARD.captionFont.lineHeight + placed.nameLines.length * name.lineHeight;
  const top = isBox ? CARD.paddingTop : (placed.height - height) / 2;
  const left = isChip ? placed.x + placed.width / 2 : placed.x + CARD.paddingLeft;
  context.textAlign = isChip ? 'center' : 'left';
  context.textBaseline = 'middle';
  let y = placed.y + top;
  const write = (lines: readonly string[], lineHeight: number) => {
    for (const line of lines) {
      context.fillText(line, left, y + lineHeight / 2);
      y += lineHeight;
    }
  };
  const { captionFont } = CARD;
  context.font = fontOf(captionFont.weight, captionFont.size, palette);
  context.fillStyle = shown.dimmed ? palette.dimmed : palette.muted;
  write(captions, captionFont.lineHeight);
  context.font = fontOf(shown.dimmed ? 400 : name.weight, name.size, palette);
  context.fillStyle = shown.dimmed ? palette.dimmed : palette.ink;
  write(placed.nameLines, name.lineHeight);
};

/** Draws a body as its element looks at this level of detail, at its place in the diagram. */
export const drawBody = (context: Context, drawn: DrawnBody, detail: Detail, palette: Palette) => {
  if (detail === 'blocks' && !drawn.isBox) {
    drawBlock(context, drawn, palette);
    return;
  }
  drawCard(context, drawn, palette);
  if (detail === 'names') drawName(context, drawn, palette);
  else if (!drawn.isBox) drawInitials(context, drawn, palette);
};
