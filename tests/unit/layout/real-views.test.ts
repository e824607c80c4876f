import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrangeInGrid } from '../../../src/layout/arrange-in-grid.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { foldToFit } from '../../../src/layout/fold-to-fit.ts';
import { layOutPlainly, layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { lettersOf } from '../../../src/layout/picture-score.ts';
import type { LayoutShape, Placement } from '../../../src/layout/placement.ts';
import { type RoomKey, SCREEN_KEYS, type ScreenKey } from '../../../src/layout/screen-shape.ts';
import { shapeHash } from '../../../src/layout/shape-hash.ts';
import { CROWD_LIMITS } from '../../../src/model/fold-crowd.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import type { View } from '../../../src/model/schema.ts';
import { LANGUAGES, type Language } from '../../../src/model/text.ts';
import { NO_CHANGES, viewContent } from '../../../src/model/view-content.ts';
import { measureQuality } from '../../fixtures/measure-quality.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;
const views = graph.file.views.flatMap((view) =>
  LANGUAGES.flatMap((language) =>
    SCREEN_KEYS.map((screen) => ({ view, language, screen, id: view.id })),
  ),
);

/** Lines that cross, by view. They may become fewer, never more. */
const MOST_CROSSINGS: Readonly<Record<string, number>> = {
  structuur: 0,
  besluitvorming: 0,
  transities: 0,
  raad: 0,
};

/** Lines without their word, by screen: on a phone the panel and the colour tell of some. */
const MOST_WORDLESS = { wide: 0, tall: 3, stage: 0 } as const;
/** The same of twenty bodies on a phone, where they would be read no more. */
const MOST_WORDLESS_OF_MANY = 9;

/** How large names are at least when all of a picture is on its screen, in CSS pixels. */
const LEAST_LETTERS: Readonly<Record<ScreenKey, Readonly<Record<string, number>>>> = {
  wide: { structuur: 21, besluitvorming: 18, transities: 13, raad: 22 },
  tall: { structuur: 14, besluitvorming: 12, transities: 12, raad: 16 },
  stage: { structuur: 34, besluitvorming: 28, transities: 17, raad: 40 },
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

/** As the build lays it out, which has time. */
const laidOutAhead = async (shape: LayoutShape): Promise<Placement> =>
  arrangeInGrid(shape, null, 'patient') ?? (await layOutShape(shape, elkInProcess()));

/** What was laid out already, by the shape that it is of. */
const known = new Map<string, Placement>();

describe.each(views)(
  'the picture of $id in $language on a $screen screen',
  ({ view, language, screen }) => {
    it('is whole, in order, and nothing in it touches what it should not', async () => {
      const shape = openedOn(view, language, screen);
      const placement = await laidOutAhead(shape);
      known.set(shapeHash(shape), placement);
      expect(placement.method).not.toBe('plain');
      const { crossings, labelsLost, ...faults } = measureQuality(shape, placement);
      const mostLost = placement.isCompact ? MOST_WORDLESS_OF_MANY : MOST_WORDLESS[screen];
      expect(labelsLost).toBeLessThanOrEqual(mostLost);
      const least = LEAST_LETTERS[screen][view.id] ?? 0;
      expect(lettersOf(placement, roomOf(screen, placement))).toBeGreaterThanOrEqual(least);
      expect(crossings).toBeLessThanOrEqual(MOST_CROSSINGS[view.id] ?? 0);
      expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
    });

    it('is the same each time', async () => {
      const shape = openedOn(view, language, screen);
      const before = known.get(shapeHash(shape)) ?? (await laidOutAhead(shape));
      expect(await laidOutAhead(shape)).toEqual(before);
    });
  },
);

describe('a lane with a name that is longer than all that stands in it', () => {
  it('is as wide as its name', async () => {
    const [view] = graph.file.views;
    if (view === undefined) throw new Error('The graph has a view');
    const shape = layoutShapeOf(graph, viewContent(graph, view), 'nl', 'tall');
    const long = 'Gemeenschappelijke regelingen en andere samenwerkingsverbanden van gemeenten';
    const named = { ...shape, lanes: shape.lanes.map((lane) => ({ ...lane, label: long })) };
    for (const placement of [await layOutShape(named, elkInProcess()), layOutPlainly(named)]) {
      expect(measureQuality(named, placement).namesOutsideTheirLane).toBe(0);
    }
  });
});
