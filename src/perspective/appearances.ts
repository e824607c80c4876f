import type { Graph } from '../model/graph.ts';
import type { View } from '../model/schema.ts';

/** What there is to know of an appearance without a screen. */
interface AppearanceRecord {
  /** Whether a view can be shown so. */
  readonly isOffered: (graph: Graph, view: View) => boolean;
  /** The arrangement that it is drawn on (`layout/arrangements.ts`); `null`: it has no places. */
  readonly arrangement: string | null;
  /** Whether it shows a route; who asks for one elsewhere gets the diagram. */
  readonly showsRoutes: boolean;
  /** Whether it fits the room that it is given; others are as high as what they tell. */
  readonly isScaled: boolean;
}

const always = (): boolean => true;

/**
 * With as many ways between steps as this nothing is drawn in lanes: a picture of so many is a hundred screens high and takes
 * ten seconds to lay out. The list has all of them.
 */
const MOST_WAYS = 500;

const fitsInLanes = ({ processes }: Graph, { process = '' }: View): boolean =>
  (processes.get(process)?.steps.flatMap(({ ways }) => ways).length ?? MOST_WAYS) < MOST_WAYS;

/**
 * The ways to show a view, by the name that a link has for them, in the order in which they are offered.
 * The first is there for every view. Their components are in `app/pictures.tsx`, their words in `i18n/`.
 */
export const APPEARANCE = {
  diagram: { isOffered: always, arrangement: 'bands', showsRoutes: true, isScaled: true },
  swimlane: {
    isOffered: fitsInLanes,
    arrangement: 'swimlanes',
    showsRoutes: false,
    isScaled: false,
  },
  list: { isOffered: always, arrangement: null, showsRoutes: true, isScaled: false },
  matrix: { isOffered: always, arrangement: null, showsRoutes: false, isScaled: false },
} as const satisfies Readonly<Record<string, AppearanceRecord>>;

export type Appearance = keyof typeof APPEARANCE;

/** Those that are drawn on places, for which something has to be laid out. */
export type PlacedAppearance = {
  [A in Appearance]: (typeof APPEARANCE)[A]['arrangement'] extends null ? never : A;
}[Appearance];

export const isPlaced = (as: Appearance): as is PlacedAppearance =>
  APPEARANCE[as].arrangement !== null;

/** How a view appears when something is asked for: so, or where that can't be as a diagram. */
export const appearanceFor = (graph: Graph, as: Appearance, view: View): Appearance =>
  APPEARANCE[as].isOffered(graph, view) ? as : 'diagram';

/** Whose places are needed then: its own, or those of the diagram, which a reader may turn to next. */
export const placedFor = (graph: Graph, as: Appearance, view: View): PlacedAppearance => {
  const shown = appearanceFor(graph, as, view);
  return isPlaced(shown) ? shown : 'diagram';
};
