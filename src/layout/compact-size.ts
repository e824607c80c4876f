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

const SAVED = CARD.paddingTop + CARD.paddingBottom - 2 * CARD.paddingCompact;

/**
 * A body among many: its name with little room around it, and above it only what tells that others lie
 * folded in it. What has parts inside keeps its room.
 * @param room how wide its lines may be, in diagram units
 */
export const compactSize = (body: BodyShape, room: number): SizedBody => {
  if (body.parts.length > 0) return sizeBody(body);
  const bare = { ...body, caption: body.isFolded ? body.caption : '' };
  let size = sizeBody(bare, room);
  for (let wider = room + WIDER; isBroken(size) && wider <= WIDEST; wider += WIDER) {
    size = sizeBody(bare, wider);
  }
  return {
    ...size,
    height: size.height - SAVED,
    steps: size.steps.map((step) => ({ ...step, y: step.y - SAVED / 2 })),
  };
};
