import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldLanes } from '../../src/layout/fold-lanes.ts';
import { foldToFit } from '../../src/layout/fold-to-fit.ts';
import { layoutShapeOf } from '../../src/layout/layout-shape-of.ts';
import { layoutsFile } from '../../src/layout/layouts-file.ts';
import { lettersOf } from '../../src/layout/picture-score.ts';
import type { LayoutShape, Placement } from '../../src/layout/placement.ts';
import {
  MOST_IN_LARGE,
  type RoomKey,
  SCREEN_KEYS,
  SCREENS,
  type ScreenKey,
} from '../../src/layout/screen-shape.ts';
import { placementName, shapeHash } from '../../src/layout/shape-hash.ts';
import { CROWD_LIMITS } from '../../src/model/fold-crowd.ts';
import { parseGraph } from '../../src/model/parse.ts';
import type { View } from '../../src/model/schema.ts';
import { LANGUAGES, type Language } from '../../src/model/text.ts';
import { NO_CHANGES, viewContent } from '../../src/model/view-content.ts';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST, UNTOUCHED } from '../../src/perspective/request.ts';
import { contentOf } from '../../src/perspective/shown-content.ts';
import { atScene } from '../../src/perspective/shown-scene.ts';
import { frameShown } from '../../src/present/frame-lit.ts';
import { isInside } from '../fixtures/is-inside.ts';
import { measureQuality } from '../fixtures/measure-quality.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;
const views = graph.file.views.flatMap((view) =>
  LANGUAGES.flatMap((language) =>
    SCREEN_KEYS.map((screen) => ({ view, language, screen, id: view.id })),
  ),
);

/** Letters of the name of a body, in diagram units. */
const NAME_LETTERS = 15;

/** Lines that cross, by view. They may become fewer, never more. */
const MOST_CROSSINGS: Readonly<Record<string, number>> = {
  structuur: 0,
  besluitvorming: 0,
  transities: 0,
  raad: 0,
};

/** Lines without their word, by screen: on a phone the panel and the colour tell of one. */
const MOST_WORDLESS = { wide: 0, tall: 1, stage: 0 } as const;
/** The same of twenty bodies on a phone, where they would be read no more. */
const MOST_WORDLESS_OF_MANY = 9;

/** Lines without the number of their step, by screen: on a phone the panel tells of one. */
const MOST_NUMBERLESS = { wide: 0, tall: 1, stage: 0 } as const;

/** How large names are at least when all of a picture is on its screen, in CSS pixels. */
const LEAST_LETTERS: Readonly<Record<ScreenKey, Readonly<Record<string, number>>>> = {
  wide: { structuur: 21, besluitvorming: 18, transities: 13, raad: 22 },
  tall: { structuur: 14, besluitvorming: 12, transities: 12, raad: 16 },
  stage: { structuur: 34, besluitvorming: 39, transities: 17, raad: 40 },
};

/** What a view opens with on a screen. */
const openedOn = (view: View, language: Language, screen: ScreenKey): LayoutShape => {
  const opening = screen === 'stage' ? null : foldToFit(graph, view, language, screen);
  return layoutShapeOf(
    graph,
    viewContent(graph, view, NO_CHANGES, CROWD_LIMITS, opening),
    language,
    screen,
  );
};

/** The screen that a picture is for: one that stands close is for the larger of phones. */
const roomOf = (screen: ScreenKey, { isCompact }: Placement): RoomKey =>
  screen === 'tall' && isCompact ? 'tall-crowd' : screen;

type LaidOut = Readonly<Record<string, Placement>>;
const files = new Map<string, LaidOut>();

/** What the build laid out and the site hands out: a picture that it lacks is laid out by every visitor. */
const laidOut = (language: Language, screen: ScreenKey, name: string): Placement => {
  const path = layoutsFile('noord-veluwe', language, screen);
  const file: LaidOut =
    files.get(path) ??
    JSON.parse(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8'));
  files.set(path, file);
  const placement = file[name];
  if (placement === undefined) throw new Error(`${path} lacks a picture`);
  return placement;
};

describe.each(views)(
  'the picture of $id in $language on a $screen screen',
  ({ view, language, screen }) => {
    it('is whole, in order, and nothing in it touches what it should not', () => {
      const shape = openedOn(view, language, screen);
      const placement = laidOut(language, screen, shapeHash(shape));
      expect(placement.method).not.toBe('plain');
      const { crossings, labelsLost, ...faults } = measureQuality(shape, placement);
      const mostLost = placement.isCompact ? MOST_WORDLESS_OF_MANY : MOST_WORDLESS[screen];
      expect(labelsLost).toBeLessThanOrEqual(mostLost);
      const numberless = shape.relations.filter(
        ({ steps }, index) =>
          steps !== undefined && placement.relations[index]?.steps === undefined,
      );
      expect(numberless.length).toBeLessThanOrEqual(MOST_NUMBERLESS[screen]);
      const least = LEAST_LETTERS[screen][view.id] ?? 0;
      expect(lettersOf(placement, roomOf(screen, placement))).toBeGreaterThanOrEqual(least);
      expect(crossings).toBeLessThanOrEqual(MOST_CROSSINGS[view.id] ?? 0);
      expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
    });
  },
);

describe.each(LANGUAGES)('what an audience sees of each scene, %s', (lang) => {
  it('is all of the picture, in letters that the last row reads', () => {
    for (const story of graph.file.stories) {
      for (const scene of story.scenes) {
        const request = atScene(graph, { ...PLAIN_REQUEST, lang }, story, scene);
        if (request.as !== 'diagram') continue;
        const content = contentOf(graph, request);
        const shape = layoutShapeOf(graph, content, lang, 'stage');
        const untouched = contentOf(graph, { ...request, ...UNTOUCHED });
        const name = placementName(
          shapeHash(shape),
          shapeHash(layoutShapeOf(graph, untouched, lang, 'stage')),
        );
        const { width, height } = SCREENS.stage;
        const canvas = { width: width + 16, height };
        const placement = foldLanes(laidOut(lang, 'stage', name), request.folded);
        const viewport = frameShown(placement, perspectiveOf(graph, request), canvas);
        const outside = placement.bodies.filter((box) => !isInside(viewport, box, canvas));
        expect(
          outside.map(({ id }) => id),
          scene.id,
        ).toEqual([]);
        const least = content.bodies.length > MOST_IN_LARGE ? 24 : 39;
        expect(NAME_LETTERS * viewport.zoom, scene.id).toBeGreaterThanOrEqual(least);
      }
    }
  });
});
