import { CARD } from '../layout/dimensions.ts';
import { lengthOf } from '../layout/geometry.ts';
import type {
  PlacedBody,
  PlacedLabel,
  PlacedLane,
  PlacedRelation,
  Placement,
} from '../layout/placement.ts';
import { laneCaption } from '../model/lane-caption.ts';
import { countedLabel } from '../model/line-label.ts';
import type {
  Perspective,
  ShownBody,
  ShownLane,
  ShownRelation,
} from '../perspective/perspective.ts';
import { clearOfStacks } from './clear-of-stacks.ts';
import { isCrowded } from './crowded.ts';
import { CAPTION_LETTER, type LineLook, lineLook } from './look.ts';
import { toldTogether } from './told-together.ts';

/** A lane with where it is, and what stands in it. */
export interface DrawnLane {
  readonly shown: ShownLane;
  readonly placed: PlacedLane;
  readonly label: string;
}

/** A body with where it is, as every way of drawing it needs it. */
export interface DrawnBody {
  readonly shown: ShownBody;
  readonly placed: PlacedBody;
  /** The small lines above its name. */
  readonly captionLines: readonly string[];
  /** A card, the box around others, or a chip in a box. */
  readonly shape: 'card' | 'box' | 'chip';
  /** Where its words begin, and end at most, from its sides. */
  readonly padding: { readonly left: number; readonly right: number };
}

/** A relation with where it is. Its way, which costs more, is `wayOf` what is placed. */
export interface DrawnRelation {
  readonly shown: ShownRelation;
  readonly placed: PlacedRelation;
  /** It is what the picture tells of now: drawn above the others, with its label. */
  readonly lit: boolean;
  readonly look: LineLook;
  /** What is written beside it, and where: its word, or that of its row; `null`: nothing now. */
  readonly label: { readonly box: PlacedLabel; readonly text: string } | null;
}

/** Bodies in reading order, and relations with those that are lit last, on top. */
export interface BodiesAndRelations {
  readonly bodies: readonly DrawnBody[];
  readonly relations: readonly DrawnRelation[];
}

/** All that is drawn. */
export interface Drawing extends BodiesAndRelations {
  readonly lanes: readonly DrawnLane[];
}

/** Makes what is drawn of something shown, or gives what was made last where it comes to the same. */
const keeping = <Shown extends object, Placed, How extends readonly unknown[], Drawn>(
  make: (shown: Shown, placed: Placed, ...how: How) => Drawn,
) => {
  const kept = new WeakMap<Shown, readonly [Placed, How, Drawn]>();
  return (shown: Shown, placed: Placed, ...how: How): Drawn => {
    const before = kept.get(shown);
    const isAsBefore =
      before?.[0] === placed && before[1].every((value, index) => value === how[index]);
    if (before && isAsBefore) return before[2];
    const drawn = make(shown, placed, ...how);
    kept.set(shown, [placed, how, drawn]);
    return drawn;
  };
};

/** How much is made of a line: it is what the picture tells of now, it has its word, or neither. */
type Telling = 'lit' | 'told' | 'silent';

/** Whose council it is takes the place of what kind of body it is, as much of it as there is room for. */
const captionOf = (
  { yours }: ShownBody,
  { captionLines, width }: PlacedBody,
  padding: DrawnBody['padding'],
): readonly string[] => {
  if (yours === null || captionLines.length === 0) return captionLines;
  const room = width - padding.left - padding.right;
  const short = yours.slice(0, yours.indexOf(':'));
  return [yours.length * CAPTION_LETTER <= room ? yours : short];
};

/** Whether a second card lies behind a body: it has parts which can be drawn inside it. */
export const hasStack = ({ shown, shape }: Pick<DrawnBody, 'shown' | 'shape'>): boolean =>
  shown.parts === 'closed' && shape === 'card';

const PADDING = { left: CARD.paddingLeft, right: CARD.paddingRight } as const;
const COMPACT = { left: CARD.paddingLeftCompact, right: CARD.paddingRightCompact } as const;

const drawnWithin = (padding: DrawnBody['padding']) =>
  keeping(
    (shown: ShownBody, placed: PlacedBody, shape: DrawnBody['shape']): DrawnBody => ({
      shown,
      placed,
      captionLines: captionOf(shown, placed, padding),
      shape,
      padding,
    }),
  );

const drawnBody = drawnWithin(PADDING);
const drawnCompact = drawnWithin(COMPACT);

/** @param stands for how many lines its word does */
const labelOf = (
  { label }: ShownRelation,
  placed: PlacedRelation,
  stands: number,
): DrawnRelation['label'] => {
  if (stands > 1 && placed.shared) {
    return { box: placed.shared, text: countedLabel(stands, label) };
  }
  return stands > 0 && placed.label ? { box: placed.label, text: label } : null;
};

/** In diagram units; `null`: it runs along others. */
export const ownLength = ({ points, trunk }: PlacedRelation): number | null =>
  trunk === undefined ? lengthOf(points) : null;

const drawnRelation = keeping(
  (
    shown: ShownRelation,
    placed: PlacedRelation,
    telling: Telling,
    stands: number,
  ): DrawnRelation => ({
    shown,
    placed,
    lit: telling === 'lit',
    look: lineLook(shown.type.style, shown, ownLength(placed)),
    label: telling === 'silent' ? null : labelOf(shown, placed, stands),
  }),
);

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/**
 * Joins what is shown to where it is. What neither moved nor changed is the same object as before. A
 * relation that is filtered out keeps its place and is not drawn.
 */
export const drawingOf = (perspective: Perspective, placement: Placement): Drawing => {
  const placedLanes = byId(placement.lanes);
  const placedBodies = byId(placement.bodies);
  const placedRelations = byId(placement.relations);
  const boxes = new Set(perspective.bodies.map(({ parent }) => parent));
  const isFocused = perspective.focus !== 'none';
  // In a crowded picture so many labels would cover the lines that they name.
  const atRest: Telling = isCrowded(perspective.relations) ? 'silent' : 'told';
  const shapeOf = ({ body, parent }: ShownBody) =>
    boxes.has(body.id) ? 'box' : parent !== null ? 'chip' : 'card';
  const lanes = perspective.lanes.flatMap((shown): DrawnLane[] => {
    const placed = placedLanes.get(shown.lane.id);
    const drawn = shown.folded ? 0 : shown.bodies.length;
    const label = laneCaption(shown.label, drawn, shown.count - drawn);
    return placed ? [{ shown, placed, label }] : [];
  });
  const bodies = perspective.bodies.flatMap((shown): DrawnBody[] => {
    const placed = placedBodies.get(shown.body.id);
    const shape = shapeOf(shown);
    const draw = placement.isCompact && shape === 'card' ? drawnCompact : drawnBody;
    return placed ? [draw(shown, placed, shape)] : [];
  });
  const stacks = new Map(
    bodies.flatMap((body) => (hasStack(body) ? [[body.placed.id, body.placed]] : [])),
  );
  const lines = perspective.relations.flatMap((shown) => {
    const line = placedRelations.get(shown.relation.id);
    if (!line || shown.hidden) return [];
    const placed = clearOfStacks(line, stacks.get(shown.from), stacks.get(shown.to));
    const telling: Telling = isFocused && !shown.dimmed ? 'lit' : atRest;
    return [{ shown, placed, telling }];
  });
  const together = toldTogether(lines);
  const relations = lines.map(({ shown, placed, telling }) =>
    drawnRelation(shown, placed, telling, together.get(placed.id) ?? 1),
  );
  const lit = relations.filter((relation) => relation.lit);
  return {
    lanes,
    bodies,
    relations:
      lit.length === 0 ? relations : [...relations.filter((relation) => !relation.lit), ...lit],
  };
};
