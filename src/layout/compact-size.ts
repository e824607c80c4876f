import { type SizedBody, sizeBody } from './body-size.ts';
import { CARD } from './dimensions.ts';
import type { BodyShape } from './placement.ts';

/** Widths that the lines of names are tried at where there are many, in diagram units. */
export const COMPACT_ROOMS = [84, 108, 132, CARD.maxTextWidth, 190] as const;

/** A name is made wider, so far, before a word of it is broken. */
const WIDEST = 230;
const WIDER = 14;

const isBroken = ({ nameLines }: SizedBody): boolean =>
  nameLines.some((line, index) => line.endsWith('-') && index + 1 < nameLines.length);

const SAVED = {
  left: CARD.paddingLeft - CARD.paddingLeftCompact,
  right: CARD.paddingRight - CARD.paddingRightCompact,
  height: CARD.paddingTop + CARD.paddingBottom - 2 * CARD.paddingCompact,
} as const;

/**
 * A body among many: its name with little room around it, and above it only what tells that others lie
 * folded in it, or which its lane is. What has parts inside keeps its room.
 * @param room how wide its lines are, in diagram units, also where that breaks a word
 */
export const bareSize = (body: BodyShape, room: number): SizedBody => {
  if (body.parts.length > 0) return sizeBody(body);
  const size = sizeBody(
    { ...body, caption: body.isFolded || body.tellsLane ? body.caption : '' },
    room,
  );
  return {
    ...size,
    width: size.width - SAVED.left - SAVED.right,
    height: size.height - SAVED.height,
    steps: size.steps.map((step) => ({
      ...step,
      x: step.x - SAVED.left,
      y: step.y - SAVED.height / 2,
    })),
  };
};

/** The same, with lines so much wider that no word is broken, within bounds. */
export const compactSize = (body: BodyShape, room: number): SizedBody => {
  let size = bareSize(body, room);
  for (let wider = room + WIDER; isBroken(size) && wider <= WIDEST; wider += WIDER) {
    size = bareSize(body, wider);
  }
  return size;
};
