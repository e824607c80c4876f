import type { Box } from '../layout/placement.ts';
import type { Evidence, RelationType } from '../model/schema.ts';
import type { ShownBody, ShownRelation } from '../perspective/perspective.ts';
import type { HeadShape } from './arrowhead-shapes.ts';

/*
 * How everything looks, in diagram units: each size, corner, opacity, dash and arrowhead stands here and
 * nowhere else, but for what the layout has to know (`dimensions.ts`). Painters with a script read it; a
 * stylesheet names it (`EDGE_WIDTH` is `var(--look-edge-width)`), and the build writes the value there.
 * Single numbers, so that a page gets only those that it uses.
 */

/** The ground of a body, whatever its shape, and the line around it. */
export const BODY_CORNER = 6;
export const BODY_BORDER = 1;

/** The strip in the colour of the lane along the left of a card or box; dimmed, the lane shows through. */
export const EDGE_WIDTH = 5;
export const EDGE_DIMMED_OPACITY = 0.35;

/** How much of the lane a box hides. */
export const BOX_OPACITY = 0.65;

/** What a letter of the small line above a name takes at most, on the whole: its measure comes with the layout only. */
export const CAPTION_LETTER = 6.5;

export const DIMMED_NAME_WEIGHT = 400;

/** The letters that stand for a body from further off: as many at most as the narrowest card holds. */
export const INITIALS_SIZE = 30;
export const INITIALS_CHIP_SIZE = 18;
export const INITIALS_WEIGHT = 650;
export const MOST_INITIALS = 4;

/** The line around a body that is chosen or has the turn: inside it, so that arrowheads keep touching it. */
export const OUTLINE_WIDTH = 3;
export const OUTLINE_OFFSET = -3;
/** The same for one that waits for its turn: thinner. */
export const WAITING_WIDTH = 2;
export const WAITING_OFFSET = -2;
/**
 * The same for the one that has the focus: only a stylesheet names it.
 * @public
 */
export const FOCUS_OFFSET = 3;

/** How far the card behind a body with closed parts sticks out, to the right and down. */
export const BEHIND_OFFSET = 4;

/** The mark on the top right corner of a body in which the chosen member sits, and how far it sticks out. */
export const SEAT_SIZE = 15;
export const SEAT_BORDER = 2;
export const SEAT_OUT = 7;
/** Where it is inferred that the member sits there: a thin line of eleven strokes, and what of it is not filled. */
export const SEAT_INFERRED_BORDER = 1;
export const SEAT_INSET = 2;
export const SEAT_DASH = '2.5 1.498';

/** A lane. */
export const BAND_CORNER = 12;
export const BAND_BORDER = 1;
/** A lane that stands upright, in a swimlane picture. */
export const UPRIGHT_BAND_CORNER = 10;

/** A way from step to step in a swimlane picture, and one that is not taken. */
export const WAY_WIDTH = 2;
export const WAY_OFF_WIDTH = 1;
export const WAY_HEAD = 'arrow';
export const WAY_LABEL_WEIGHT = 700;

/**
 * How much wider than measured the letters of a name may be before its lines break elsewhere, and how much
 * wider a card gets for a word that does not break. Only stylesheets name them, as they do the next two.
 * @public
 */
export const CARD_SLACK = 4;
/** @public */
export const CARD_WIDEST = '125%';

/**
 * The line around what is pointed at, and around its neighbours.
 * @public
 */
export const NEAR_WIDTH = 1;

/**
 * The flag of a council in a swimlane picture.
 * @public
 */
export const FLAG = { gap: 4, left: 8, paddingSide: 6, corner: 12, weight: 600 } as const;

/** Lines: what the source states, what is declared, without a source, and inferred, what is chosen or under the pointer, what is travelled or answers now. */
const LINE_WIDTH = 2;
const DECLARED_WIDTH = 1.75;
const UNSOURCED_WIDTH = 1.25;
const INFERRED_WIDTH = 1.5;
/**
 * A stylesheet names it too.
 * @public
 */
export const CHOSEN_WIDTH = 3;
const HEAVY_WIDTH = 3.5;
export const INFERRED_OPACITY = 0.8;
/** What is not lit, what of it was travelled before, and what lies on a way that was not taken. */
const DIMMED_OPACITY = 0.3;
const BEFORE_OPACITY = 0.65;
const OFF_OPACITY = 0.2;
/** What is not lit, in a still picture: that may be printed without colour. */
export const STILL_DIMMED_WIDTH = 1.25;
/** How wide around a line the pointer finds it. */
export const TARGET_WIDTH = 24;
export const LINE_CORNER = 8;

/** How far an arrowhead reaches along its line, and the line that draws one that is not filled. */
export const HEAD_LENGTH = 9;
export const HEAD_LINE = 1.6;

/** What moves along a line that is travelled now. */
export const TRAVELLER_RADIUS = 5;

/** The line around the number of a step, and around the word of a way in a swimlane picture. */
export const STEP_BORDER = 1.25;
export const PILL_BORDER = 1;
/** Both are as round as they can be. */
export const pillCorner = ({ height }: Box): number => height / 2;

type RelationStyle = RelationType['style'];

/**
 * A dash means inferred, and nothing else does. A stroke and the gap after it, in diagram units, as near as
 * a line of whole strokes at both ends comes to them; and how many strokes the shortest line has.
 */
const DASH = { stroke: 7, gap: 5, least: 3 } as const;

/** A dash that is whole at both ends of a line of this length. */
const fittedDash = (length: number): string => {
  const { stroke, gap, least } = DASH;
  const strokes = Math.max(least, Math.round((length + gap) / (stroke + gap)));
  const unit = length / (strokes * stroke + (strokes - 1) * gap);
  return [stroke, gap].map((part) => String(Math.round(part * unit * 100) / 100)).join(' ');
};

const EVIDENCE_WIDTH: Readonly<Record<Evidence['status'], number>> = {
  stated: LINE_WIDTH,
  declared: DECLARED_WIDTH,
  unsourced: UNSOURCED_WIDTH,
  inferred: INFERRED_WIDTH,
};

/**
 * Of lines that run along each other for a while: dashes that were fitted to each would fill each other's
 * gaps, and read as a whole line.
 */
const SHARED_DASH = `${DASH.stroke} ${DASH.gap}`;

/**
 * How a line is drawn by what carries it, whatever its type.
 * @param length in diagram units; `null`: it runs along others, drawn from where it does
 */
export const evidenceLook = (
  evidence: Evidence['status'],
  length: number | null,
): Pick<LineLook, 'width' | 'dash'> => ({
  width: EVIDENCE_WIDTH[evidence],
  dash: evidence === 'inferred' ? (length === null ? SHARED_DASH : fittedDash(length)) : undefined,
});

/** Two ends only: something goes there, or something sits there or keeps in touch with it. */
const HEADS: Readonly<Record<RelationStyle['arrowhead'], HeadShape>> = {
  filled: 'arrow',
  open: 'arrow',
  hollow: 'arrow',
  diamond: 'arrow',
  bar: 'arrow',
  circle: 'ring',
};

/** All that decides how a line is drawn, whatever its way. */
export interface LineLook {
  readonly colour: RelationStyle['colour'];
  readonly width: number;
  /** Lengths with a space between them; `undefined`: a whole line. */
  readonly dash: string | undefined;
  /** Of the line without its ends and label; `undefined`: opaque. */
  readonly lineOpacity: number | undefined;
  /** Of all of it; `undefined`: opaque. */
  readonly opacity: number | undefined;
  readonly head: HeadShape;
}

type LineState = Pick<ShownRelation, 'evidence' | 'selected' | 'bears' | 'dimmed' | 'travelled'>;

/**
 * How a line of this style and length looks in this state.
 * @param length in diagram units; `null`: it runs along others, drawn from where it does
 */
export const lineLook = (
  { colour, arrowhead }: RelationStyle,
  { evidence, selected, bears, dimmed, travelled }: LineState,
  length: number | null,
): LineLook => {
  const plain = evidenceLook(evidence, length);
  const isHeavy = travelled === 'now' || bears;
  const dimmedOpacity =
    travelled === 'before' ? BEFORE_OPACITY : travelled === 'off' ? OFF_OPACITY : DIMMED_OPACITY;
  return {
    colour,
    width: isHeavy ? HEAVY_WIDTH : selected ? CHOSEN_WIDTH : plain.width,
    dash: plain.dash,
    lineOpacity: evidence === 'inferred' && !selected && !isHeavy ? INFERRED_OPACITY : undefined,
    opacity: dimmed ? dimmedOpacity : undefined,
    head: HEADS[arrowhead],
  };
};

/**
 * What marks on a body tell, as attributes of its element. The stylesheet of a body has a rule for each,
 * `body-marks.ts` what the other painters draw for it.
 */
export const bodyStates = (shown: ShownBody) => ({
  'data-evidence': shown.evidence,
  'data-dimmed': shown.dimmed || undefined,
  'data-lane-style': shown.laneStyle,
  'data-seat': shown.seat,
  'data-seat-inferred': shown.isSeatInferred || undefined,
  'data-turn': shown.turn,
  'data-parts': shown.parts,
  'data-subject': shown.isSubject || undefined,
  'data-yours': shown.yours === null ? undefined : true,
  'aria-current': shown.selected || undefined,
});

/** What a line tells of itself, as attributes of its element. */
export const lineStates = (shown: ShownRelation) => ({
  'data-relation': shown.relation.id,
  'data-type': shown.type.id,
  'data-evidence': shown.evidence,
  'data-dimmed': shown.dimmed || undefined,
  'data-travelled': shown.travelled,
  'data-bears': shown.bears || undefined,
  'data-colour': shown.type.style.colour,
  'aria-current': shown.selected || undefined,
});
