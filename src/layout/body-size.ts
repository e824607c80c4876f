import { CARD, CHIP, STEP_NUMBER } from './dimensions.ts';
import { sizeStep } from './label-size.ts';
import { measureText } from './measure-text.ts';
import type { BodyShape, Box, PartShape } from './placement.ts';
import { wrapEvenly, wrapText } from './wrap-text.ts';

interface SizedPart extends Box {
  readonly id: string;
  /** The part that it is drawn inside of; absent: the body itself. */
  readonly parent?: string;
  readonly nameLines: readonly string[];
}

/** A body with its real size; the boxes of its parts are relative to its own top left corner. */
export interface SizedBody {
  readonly width: number;
  readonly height: number;
  readonly captionLines: readonly string[];
  readonly nameLines: readonly string[];
  readonly parts: readonly SizedPart[];
  /** The numbers of its steps, in rows under the name. */
  readonly steps: readonly Box[];
}

/** A box is wide anyway: its name needs no second line. */
const BOX_TEXT_WIDTH = 2 * CARD.maxTextWidth;

const widest = (widths: readonly number[]): number => widths.reduce((a, b) => Math.max(a, b), 0);

const sizeChips = (
  parts: readonly PartShape[],
  left: number,
  top: number,
  perRow: number,
): SizedPart[] => {
  const lines = parts.map((part) => wrapText(part.name, CHIP.font, CARD.maxTextWidth));
  const width = Math.ceil(
    widest(lines.flat().map((line) => measureText(line, CHIP.font))) + 2 * CHIP.paddingSide,
  );
  const rows = widest(lines.map((line) => line.length));
  const height = Math.max(CHIP.height, rows * CHIP.font.lineHeight + 10);
  return parts.map((part, index) => ({
    id: part.id,
    nameLines: lines[index] ?? [part.name],
    x: left + (index % perRow) * (width + CHIP.gap),
    y: top + Math.floor(index / perRow) * (height + CHIP.gap),
    width,
    height,
  }));
};

/** Boxes in a box stand beside each other until a row is as wide as the whole of them is high. */
const sizeBoxes = (parts: readonly PartShape[], left: number, top: number): SizedPart[] => {
  const sizes = parts.map((part) => ({ part, size: sizeAnew({ ...part, caption: '' }) }));
  const area = sizes.reduce((sum, { size }) => sum + size.width * size.height, 0);
  const rowWidth = Math.max(Math.sqrt(2 * area), widest(sizes.map(({ size }) => size.width)));
  let [x, y, rowHeight] = [left, top, 0];
  return sizes.flatMap(({ part, size }): SizedPart[] => {
    if (x > left && x + size.width > left + rowWidth)
      [x, y, rowHeight] = [left, y + rowHeight + CHIP.gap, 0];
    const at = { x, y };
    x += size.width + CHIP.gap;
    rowHeight = Math.max(rowHeight, size.height);
    const { width, height, nameLines } = size;
    return [
      { id: part.id, nameLines, ...at, width, height },
      ...size.parts.map((inner) => ({
        ...inner,
        parent: inner.parent ?? part.id,
        x: inner.x + at.x,
        y: inner.y + at.y,
      })),
    ];
  });
};

/** The chips of a body, and under them its boxes. */
const sizeParts = (
  parts: readonly PartShape[],
  left: number,
  top: number,
  perRow: number,
): SizedPart[] => {
  const chips = sizeChips(
    parts.filter((part) => part.parts.length === 0),
    left,
    top,
    perRow,
  );
  const bottom = widest(chips.map((chip) => chip.y + chip.height + CHIP.gap));
  const boxes = parts.filter((part) => part.parts.length > 0);
  return [...chips, ...sizeBoxes(boxes, left, Math.max(top, bottom))];
};

/** The numbers of steps in rows that are at most so wide. */
const sizeSteps = (
  numbers: readonly string[],
  left: number,
  top: number,
  width: number,
): readonly Box[] => {
  let [x, y] = [left, top];
  return numbers.map((number) => {
    const size = sizeStep(number);
    if (x > left && x + size.width > left + width) {
      [x, y] = [left, y + STEP_NUMBER.height + STEP_NUMBER.gap];
    }
    const box = { x, y, ...size };
    x += size.width + STEP_NUMBER.gap;
    return box;
  });
};

const sizeAnew = (
  body: Pick<BodyShape, 'caption' | 'name' | 'parts' | 'steps'>,
  room: number = body.parts.length > 0 ? BOX_TEXT_WIDTH : CARD.maxTextWidth,
  perRow: number = CHIP.perRow,
): SizedBody => {
  const nameLines = wrapEvenly(body.name, CARD.nameFont, room);
  const textWidth = Math.max(
    CARD.minTextWidth,
    ...nameLines.map((line) => measureText(line, CARD.nameFont)),
    Math.min(measureText(body.caption, CARD.captionFont), room),
  );
  const captionLines =
    body.caption === '' ? [] : wrapText(body.caption, CARD.captionFont, textWidth);
  const textHeight =
    captionLines.length * CARD.captionFont.lineHeight + nameLines.length * CARD.nameFont.lineHeight;
  const steps = sizeSteps(
    body.steps ?? [],
    CARD.paddingLeft,
    CARD.paddingTop + textHeight + STEP_NUMBER.above,
    Math.max(room, textWidth),
  );
  const stepsRight = widest(steps.map((step) => step.x + step.width));
  const textBottom = widest([
    CARD.paddingTop + textHeight,
    ...steps.map((step) => step.y + step.height),
  ]);
  const parts = sizeParts(
    body.parts,
    CARD.paddingLeft,
    textBottom + CARD.paddingBottom - 2,
    perRow,
  );
  const partsRight = widest(parts.map((part) => part.x + part.width));
  const partsBottom = widest(parts.map((part) => part.y + part.height));
  return {
    width: Math.ceil(
      Math.max(CARD.paddingLeft + textWidth, stepsRight, partsRight) + CARD.paddingRight,
    ),
    height: Math.ceil(Math.max(textBottom, partsBottom) + CARD.paddingBottom),
    captionLines,
    nameLines,
    parts,
    steps,
  };
};

/** The next picture mostly has the same bodies. */
const sized = new Map<string, SizedBody>();
const KEPT_SIZES = 2_000;

/**
 * Sizes a body from its real text, in diagram units: no name is ever cut off.
 * @param room how wide its lines may be; a word that is longer is broken where it joins
 * @param perRow how many chips stand beside each other
 */
export const sizeBody = (body: BodyShape, room?: number, perRow?: number): SizedBody => {
  const key = JSON.stringify([body.caption, body.name, body.parts, body.steps, room, perRow]);
  const known = sized.get(key);
  if (known) return known;
  if (sized.size >= KEPT_SIZES) sized.clear();
  const size = sizeAnew(body, room, perRow);
  sized.set(key, size);
  return size;
};
