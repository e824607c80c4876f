import { type Graph, mustGet } from '../model/graph.ts';
import type { Language } from '../model/text.ts';
import type { ViewContent } from '../model/view-content.ts';
import { layoutShapeOf } from './layout-shape-of.ts';
import type { LayoutShape } from './placement.ts';
import type { ScreenKey } from './screen-shape.ts';
import { swimlaneShapeOf } from './swimlane-shape-of.ts';

/** A way to arrange what a view shows. */
interface Arrangement {
  /** What is laid out. Two that show the same with it are the same picture. */
  readonly shapeOf: (
    graph: Graph,
    content: ViewContent,
    language: Language,
    screen: ScreenKey,
  ) => LayoutShape;
  /** Whether a lane that the reader folds becomes a thin band in the placement. */
  readonly foldsLanes: boolean;
}

/** The bodies of a view in bands, or the steps of its process in columns. */
export const ARRANGEMENTS = {
  bands: { shapeOf: layoutShapeOf, foldsLanes: true },
  swimlanes: {
    shapeOf: (graph, { view }, language) => {
      if (view.process === undefined) throw new Error(`The view ${view.id} has no process`);
      return swimlaneShapeOf(graph, mustGet(graph.processes, view.process), language);
    },
    foldsLanes: false,
  },
} satisfies Readonly<Record<string, Arrangement>>;
