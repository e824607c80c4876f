import type { Body, Evidence, Lane, Relation, RelationType, View } from '../model/schema.ts';

/** A body as every picture of it draws it. */
export interface ShownBody {
  readonly body: Body;
  readonly name: string;
  /** The small line above the name: abbreviation or kind. */
  readonly caption: string;
  readonly laneLabel: string;
  readonly laneStyle: Lane['style'];
  readonly evidence: Evidence['status'];
  readonly selected: boolean;
  readonly dimmed: boolean;
  /** Id of the body in whose box it is drawn, if any. */
  readonly parent: string | null;
  /** What it is, in a sentence, as it is announced and listed. */
  readonly sentence: string;
}

/** A relation as every picture of it draws it. */
export interface ShownRelation {
  readonly relation: Relation;
  readonly type: RelationType;
  /** The shown bodies it is drawn between: its ends, or the boxes that hold them. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly sentence: string;
  readonly evidence: Evidence['status'];
  readonly selected: boolean;
  readonly dimmed: boolean;
  /** Filtered out: it keeps its place in the layout, and is not drawn. */
  readonly hidden: boolean;
}

export interface ShownLane {
  readonly lane: Lane;
  readonly label: string;
  readonly bodies: readonly ShownBody[];
}

/**
 * What a request shows of a graph. The one answer that diagram, list, panels and exports all draw;
 * none of them filters for itself.
 */
export interface Perspective {
  readonly view: View;
  readonly title: string;
  readonly question: string;
  /** From the topmost band down; only lanes that hold a shown body. */
  readonly lanes: readonly ShownLane[];
  /** In reading order: by lane, then as the file has them. */
  readonly bodies: readonly ShownBody[];
  readonly relations: readonly ShownRelation[];
  readonly selection:
    | { readonly kind: 'body'; readonly body: ShownBody }
    | { readonly kind: 'relation'; readonly relation: ShownRelation }
    | null;
}
