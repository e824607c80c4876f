import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { arrangeInGrid } from '../layout/arrange-in-grid.ts';
import { ARRANGEMENTS } from '../layout/arrangements.ts';
import { elkInProcess } from '../layout/elk-node.ts';
import { foldToFit } from '../layout/fold-to-fit.ts';
import { layOutShape } from '../layout/lay-out.ts';
import { OPENINGS } from '../layout/layouts-file.ts';
import { lettersOf, pictureCost } from '../layout/picture-score.ts';
import { type Box, type LayoutShape, type Placement, placesIn } from '../layout/placement.ts';
import { SCREENS, type ScreenKey } from '../layout/screen-shape.ts';
import { placementName, shapeHash } from '../layout/shape-hash.ts';
import { unwrittenIn } from '../layout/spare-room.ts';
import { storeOpening } from '../layout/stored-opening.ts';
import { decodeText } from '../model/decode-text.ts';
import { CROWD_LIMITS, type Opening } from '../model/fold-crowd.ts';
import type { Graph } from '../model/graph.ts';
import { mayBeTooMuch } from '../model/may-be-too-much.ts';
import { parseGraph } from '../model/parse.ts';
import type { Language } from '../model/text.ts';
import { NO_CHANGES, type ViewContent, viewContent } from '../model/view-content.ts';
import { APPEARANCE, isPlaced, placedFor } from '../perspective/appearances.ts';
import { APPEARANCES, PLAIN_REQUEST, UNTOUCHED } from '../perspective/request.ts';
import { askedByScene } from '../perspective/scene-picture.ts';
import { contentOf, viewOf } from '../perspective/shown-content.ts';
import { publishedText } from './published-text.ts';

export interface CheckedGraphFile {
  /** File name without `.json`. */
  readonly name: string;
  /** The file as it was found. */
  readonly found: string;
  /** The file with all filled in that it may leave out, as it is published: a page need not do so again. */
  readonly text: string;
  readonly graph: Graph;
}

/** Reads and checks a graph file. Throws with every fault in it, a line each. */
export const readGraphFile = (folder: string, name: string): CheckedGraphFile => {
  const path = join(folder, `${name}.json`);
  const decoded = decodeText(readFileSync(path));
  const parsed = decoded.ok
    ? parseGraph(decoded.text)
    : { ok: false as const, faults: [decoded.fault] };
  if (parsed.ok && parsed.omissions.length === 0) {
    const { graph } = parsed;
    const found = decoded.ok ? decoded.text : '';
    return { name, found, text: publishedText(graph.file), graph };
  }
  const faults = parsed.ok
    ? parsed.omissions
    : parsed.faults.filter(({ severity }) => severity !== 'warning');
  const lines = faults.map((fault) => `  ${fault.subject}: ${faultSentence(fault, 'en')}`);
  throw new Error(`${path} is not a valid graph file:\n${lines.join('\n')}`);
};

/** How the views of a graph open that a screen may not show whole, by id; a stage shows what its scenes ask for. */
const openingsAhead = (
  graph: Graph,
  language: Language,
  screen: ScreenKey,
): ReadonlyMap<string, Opening> =>
  new Map(
    graph.file.views.flatMap((view) => {
      const hasBoxes = (view.expanded ?? []).length > 0;
      if (screen === 'stage' || !(mayBeTooMuch(graph, view) || hasBoxes)) return [];
      const opening = foldToFit(graph, view, language, screen);
      return opening === null ? [] : [[view.id, opening] as const];
    }),
  );

/** The file of what was laid out ahead: placements, and how views open that are not shown whole. */
export const laidOutFile = async (
  graph: Graph,
  language: Language,
  screen: ScreenKey,
): Promise<string> => {
  const opened = openingsAhead(graph, language, screen);
  const placements = await layOutAhead(graph, language, screen, opened);
  const openings = [...opened].map(([view, opening]) => [view, storeOpening(opening)] as const);
  return JSON.stringify(
    openings.length === 0
      ? placements
      : { [OPENINGS]: Object.fromEntries(openings), ...placements },
  );
};

/** Something to lay out, with the hash that a page looks for it under. */
type ToLayOut = readonly [hash: string, shape: LayoutShape];

/**
 * What the scenes of stories show that is no view as it is: around a body, or with something opened, closed
 * or added.
 */
const scenesToLayOut = (graph: Graph, lang: Language): readonly ToLayOut[] =>
  graph.file.stories.flatMap(({ scenes }) =>
    scenes.flatMap((scene): ToLayOut[] => {
      const request = { ...PLAIN_REQUEST, ...askedByScene(graph, scene), lang };
      const view = viewOf(graph, request);
      if (request.around === null && mayBeTooMuch(graph, view)) return [];
      const { arrangement } = APPEARANCE[placedFor(graph, request.as, view)];
      const shapeOf = (content: ViewContent) =>
        ARRANGEMENTS[arrangement].shapeOf(graph, content, lang, 'stage');
      const shape = shapeOf(contentOf(graph, request));
      const untouched = shapeOf(contentOf(graph, { ...request, ...UNTOUCHED }));
      return [[placementName(shapeHash(shape), shapeHash(untouched)), shape]];
    }),
  );

/**
 * A picture in which bodies are where they were, or one made anew when its names are too small: to find a body
 * where it was is worth less than to read it.
 */
const orLarger = (shape: LayoutShape, kept: Placement, screen: ScreenKey): Placement => {
  const room = shape.screen ?? screen;
  const lettersIn = (placement: Placement) =>
    lettersOf(placement, placement.isCompact && room === 'tall' ? 'tall-crowd' : room);
  if (lettersIn(kept) >= SCREENS[room].leastName) return kept;
  const anew = arrangeInGrid(shape, null, 'patient');
  if (anew === null) return kept;
  const isFuller = unwrittenIn(shape, anew).length <= unwrittenIn(shape, kept).length;
  const isLarger = isFuller && lettersIn(anew) > lettersIn(kept);
  return isLarger || pictureCost(shape, anew) < pictureCost(shape, kept) ? anew : kept;
};

/**
 * Lays out every view of a graph in all its ways, in a language and for a screen, under the hash of what
 * was laid out; for a stage also what its scenes make of them: a detour may lead to any view, with no
 * network.
 */
export const layOutAhead = async (
  graph: Graph,
  language: Language,
  screen: ScreenKey = 'wide',
  openings: ReadonlyMap<string, Opening> = openingsAhead(graph, language, screen),
): Promise<Record<string, Placement>> => {
  const elk = elkInProcess();
  const placements: Record<string, Placement> = {};
  const shapes = APPEARANCES.filter(isPlaced).flatMap((as) => {
    const { isOffered, arrangement } = APPEARANCE[as];
    return graph.file.views
      .filter((view) => isOffered(graph, view))
      .map((view) =>
        ARRANGEMENTS[arrangement].shapeOf(
          graph,
          viewContent(graph, view, NO_CHANGES, CROWD_LIMITS, openings.get(view.id) ?? null),
          language,
          screen,
        ),
      );
  });
  // Views of the same process, or of the same bodies, are one picture.
  const ahead = new Map<string, LayoutShape>([
    ...shapes.map((shape): ToLayOut => [shapeHash(shape), shape]),
    ...(screen === 'stage' ? scenesToLayOut(graph, language) : []),
  ]);
  // What stands in several views keeps its place from one to the next.
  const places = new Map<string, Box>();
  for (const [hash, shape] of ahead) {
    const kept = arrangeInGrid(shape, places, 'patient');
    const placement = kept ? orLarger(shape, kept, screen) : await layOutShape(shape, elk);
    placements[hash] = placement;
    for (const [id, box] of placesIn(placement)) if (!places.has(id)) places.set(id, box);
  }
  return placements;
};
