import type { View } from '../model/schema.ts';
import type { RoomKey } from './screen-shape.ts';

/** All lengths in diagram units: CSS pixels at zoom 1. Origin top left, y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A body drawn inside another: a chip, or a box when it has parts itself. */
export interface PartShape {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly PartShape[];
}

/** One body as the layout sees it: its words, not its meaning. */
export interface BodyShape {
  readonly id: string;
  readonly lane: string;
  /** The small line above the name. */
  readonly caption: string;
  /** The name in the present language; U+00AD marks where a word may break. */
  readonly name: string;
  /** Bodies drawn inside this one: a grid of chips, and under it boxes. Empty for a plain card. */
  readonly parts: readonly PartShape[];
  /** The numbers of the steps in which it acts, in their order; absent: none. */
  readonly steps?: readonly string[];
  /** Others lie folded in it, which its caption tells; absent: none. */
  readonly isFolded?: true;
  /** Its caption tells its lane, of which there are too many to draw; absent: it does not. */
  readonly tellsLane?: true;
  /** In a swimlane picture: how far down it stands, and in which track of its lane, from 0. */
  readonly swim?: { readonly row: number; readonly track: number };
}

interface RelationShape {
  readonly id: string;
  /** Ids of bodies in `bodies` (never of parts). */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** What stands under the label where there is room for it. */
  readonly remark?: string;
  /** The numbers of the steps that it is part of, as one text. */
  readonly steps?: string;
  /** It stands for several, whose number its label tells. */
  readonly isMany?: true;
}

/** What has to be laid out. Two equal shapes have equal placements. */
export interface LayoutShape {
  readonly direction: View['direction'];
  /** What it is laid out for; absent: for no screen in particular. */
  readonly screen?: RoomKey;
  /** A swimlane picture: lanes are columns beside each other, and every body has its `swim`. */
  readonly swimlanes?: true;
  /**
   * From the topmost band down; only lanes that hold a body. A folded one holds a single stand-in,
   * under the id that lines to it have, and is drawn as a thin band without it.
   */
  readonly lanes: readonly {
    readonly id: string;
    readonly label: string;
    readonly folded?: true;
  }[];
  readonly bodies: readonly BodyShape[];
  readonly relations: readonly RelationShape[];
}

export interface PlacedLane extends Box {
  readonly id: string;
  /** What holds its label, in the top left corner of the band; no body and no line enters it. */
  readonly header: Box;
}

export interface PlacedBody extends Box {
  readonly id: string;
  readonly lane: string;
  /** Set for a part: the body, maybe a part itself, that it is drawn inside of. */
  readonly parent?: string;
  /** The lines as measured; a hyphen is already added where a word was broken. */
  readonly captionLines: readonly string[];
  readonly nameLines: readonly string[];
  /** Where the numbers of its steps stand, in their order; absent: it has none. */
  readonly steps?: readonly Box[];
}

/** A word beside its line. */
export interface PlacedLabel extends Box {
  /** Which end of the words keeps its place, so that they stay beside the line in any font. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the remark stands: under the word, or behind it as a part of it; absent: there is no room. */
  readonly remark?: 'under' | 'behind';
  /** How many of its words stand in each of its lines; absent: all in one. */
  readonly lines?: readonly number[];
}

/** One word for equal lines in a row, beside one of them. */
export interface SharedLabel extends PlacedLabel {
  /** The ids of them all, from the left. */
  readonly of: readonly string[];
}

export interface PlacedRelation {
  readonly id: string;
  /** From start to end, at least two; all segments are level or upright, but for those between columns. */
  readonly points: readonly Point[];
  /** Where its label fits without touching anything else. */
  readonly label: PlacedLabel | null;
  /** The word that stands beside it for its whole row; absent: none does, or it stands beside another. */
  readonly shared?: SharedLabel;
  /** Where the numbers of its steps ride on it; absent: it has none, or there is no room. */
  readonly steps?: Box;
  /** At which of its ends it can run along one line with others; absent: it has its way to itself. */
  readonly trunk?: 'start' | 'end';
}

/** Where everything is. Plain JSON, so that it can be stored and posted between threads. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** All of the shape, or none: of a tree, or where they are too many for bands. */
  readonly lanes: readonly PlacedLane[];
  readonly bodies: readonly PlacedBody[];
  readonly relations: readonly PlacedRelation[];
  /**
   * How it was made. `tree`: who hangs under whom, without lanes. `columns`: two lanes beside each other.
   * `crowd`: lanes full of bodies without lines. `plain`: nothing else could do it, and bodies stand in
   * rows as they come.
   */
  readonly method: 'grid' | 'elk' | 'tree' | 'columns' | 'crowd' | 'plain';
  /** Cards have less room around their names. */
  readonly isCompact?: true;
}

/** Where bodies stood in a picture that the next one should look like, by body id. */
export type Before = ReadonlyMap<string, Box>;

/** What the next picture needs of this one to look like it. */
export const placesIn = ({ bodies }: Placement): Before =>
  new Map(
    bodies.flatMap(({ id, parent, x, y, width, height }) =>
      parent === undefined ? [[id, { x, y, width, height }]] : [],
    ),
  );

const BASE_MS = 500;
const PER_ELEMENT_MS = 4;

/** About how long a shape takes to lay out on an ordinary computer, in milliseconds. */
export const expectedTime = ({ bodies, relations }: LayoutShape): number =>
  BASE_MS + PER_ELEMENT_MS * (bodies.length + relations.length);
