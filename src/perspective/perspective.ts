import type { Routes } from '../model/routes.ts';
import type {
  Body,
  Evidence,
  Lane,
  Membership,
  Relation,
  RelationType,
  View,
} from '../model/schema.ts';
import type { Seat } from '../model/seats.ts';
import type { Folding } from '../model/view-content.ts';
import type { ToldGroup } from './body-sentence.ts';
import type { Question } from './questions.ts';
import type { ShownProcess, StepState } from './shown-process.ts';
import type { ShownScene } from './shown-scene.ts';

/** A body as every picture of it draws it. */
export interface ShownBody {
  readonly body: Body;
  readonly name: string;
  /** The small line above the name: abbreviation or kind, and how many bodies lie folded in it. */
  readonly caption: string;
  /** "Uw raad: Ermelo": the council in which the member under the lens sits says so; `null` elsewhere. */
  readonly yours: string | null;
  readonly laneLabel: string;
  readonly laneStyle: Lane['style'];
  readonly evidence: Evidence['status'];
  readonly selected: boolean;
  /** The answer that is open is about it, or else the picture is made around it. */
  readonly isSubject: boolean;
  readonly dimmed: boolean;
  /** Id of the body in whose box it is drawn, if any. */
  readonly parent: string | null;
  /**
   * Whether its parts are drawn, inside it or in a crowded view beside it; `null` when it has none
   * to draw.
   */
  readonly parts: 'open' | 'closed' | null;
  /** How many bodies lie folded in it, in a crowded view. */
  readonly holds: number;
  /** How the member under the lens takes part in it; `null` when it does not, or without a lens. */
  readonly seat: Membership['extent'] | null;
  /** That it takes part in it is inferred. */
  readonly isSeatInferred: boolean;
  /** What it does in the present step of the process. */
  readonly turn: 'acts' | 'waits' | null;
  /** The steps of the process in which it acts, in their order. */
  readonly steps: readonly { readonly number: string; readonly state: StepState }[];
  /** Who stands at the other end of its relations, as far as the filters leave them. */
  readonly told: readonly ToldGroup[];
}

/** A relation as every picture of it draws it, or the several that one line stands for. */
export interface ShownRelation {
  /** The first that it stands for, whose id names the line. */
  readonly relation: Relation;
  /** All that it stands for and that the filters leave, in the order of the file. */
  readonly carried: readonly Relation[];
  /** How many that are: more than one where a folded border gathers them. */
  readonly gathers: number;
  readonly type: RelationType;
  /**
   * What it is drawn between: its ends, the boxes or folded bodies that hold them, or a folded lane
   * (`laneEnd`).
   */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** What stands with its word: that it is inferred. */
  readonly remark: string | null;
  readonly sentence: string;
  readonly evidence: Evidence['status'];
  readonly selected: boolean;
  /** The answer that is open rests on it. */
  readonly bears: boolean;
  readonly dimmed: boolean;
  /** Filtered out: it keeps its place in the layout, and is not drawn. */
  readonly hidden: boolean;
  /** How the present step of the process stands to it; `null` when no step is shown. */
  readonly travelled: StepState | null;
  /** The numbers of the steps that it is part of, and how the one nearest to the present stands to it. */
  readonly steps: { readonly numbers: string; readonly state: StepState } | null;
}

export interface ShownLane {
  readonly lane: Lane;
  readonly label: string;
  readonly bodies: readonly ShownBody[];
  /** How many bodies it has, also those that are not drawn. */
  readonly count: number;
  /** Drawn as a thin band, without its bodies. */
  readonly folded: boolean;
}

/** What a crowded view folds: so many of its bodies are drawn, the rest lies in groups and lanes. */
export interface ShownFolding {
  readonly bodies: number;
  /** How many of those are municipalities. */
  readonly municipalities: number;
  readonly drawn: number;
  /** How many bodies stand for others, and how many lanes. */
  readonly groups: number;
  readonly lanes: number;
  /** Whether all of its bodies fit in one picture, and how many do at most. */
  readonly fitsWhole: boolean;
  readonly mostBodies: number;
  /** Something was asked for that one picture can't hold; it stays folded. */
  readonly isRefused: Folding['isRefused'];
}

/** One relation of a route, told the way it is travelled. */
interface ShownRouteStep {
  readonly relation: Relation;
  readonly sentence: string;
  /** What stands with its sentence where nothing else says how it is held. */
  readonly remark: string | null;
  readonly evidence: Evidence;
  readonly along: boolean;
}

export interface ShownRoute {
  readonly from: Body;
  readonly to: Body;
  readonly kind: Routes['kind'];
  readonly routes: readonly (readonly ShownRouteStep[])[];
  readonly more: boolean;
}

/** The seats of one member, in one role or in any. */
export interface ShownLens {
  readonly member: Body;
  readonly role: string | null;
  /** Every body that it sits in, in the order of the file, shown in this view or not. */
  readonly seats: readonly Seat[];
}

/** What decides which things are lit. */
type Focus = 'none' | 'points' | 'selection' | 'route' | 'step' | 'remark' | 'lens';

/**
 * What a request shows of a graph. The one answer that diagram, list, panels and exports all draw;
 * none of them filters for itself.
 */
export interface Perspective {
  readonly view: View;
  readonly title: string;
  /** What the picture answers: the question of its view, or what it is made around. */
  readonly question: string;
  /** From the topmost band down; only lanes that hold a body. */
  readonly lanes: readonly ShownLane[];
  /** In reading order: by lane, then as the file has them. */
  readonly bodies: readonly ShownBody[];
  readonly relations: readonly ShownRelation[];
  /** `null`: the view is small enough to be drawn as it is. */
  readonly folding: ShownFolding | null;
  readonly selection:
    | { readonly kind: 'body'; readonly body: ShownBody }
    | { readonly kind: 'relation'; readonly relation: ShownRelation }
    | null;
  readonly focus: Focus;
  /** The question that is answered; an open answer dims nothing. */
  readonly answer: Question | null;
  readonly route: ShownRoute | null;
  readonly process: ShownProcess | null;
  readonly lens: ShownLens | null;
  /** The scene of a story, while one is presented. */
  readonly scene: ShownScene | null;
}
