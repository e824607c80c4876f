import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitWhole, type Size, type Viewport } from '../../../src/drawing/fit.ts';
import { arrangeInGrid } from '../../../src/layout/arrange-in-grid.ts';
import { foldLanes } from '../../../src/layout/fold-lanes.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import type { Box, LayoutShape, Placement } from '../../../src/layout/placement.ts';
import { MOST_IN_LARGE, SCREENS } from '../../../src/layout/screen-shape.ts';
import { shapeHash } from '../../../src/layout/shape-hash.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { contentOf } from '../../../src/perspective/shown-content.ts';
import { atScene } from '../../../src/perspective/shown-scene.ts';
import { frameLit, frameShown } from '../../../src/present/frame-lit.ts';

/** The part of a projected screen of 1920 × 1080 that the picture has. */
const SCREEN = { width: 1_920, height: 820 };
/** Letters of the name of a body, in diagram units. */
const SMALLEST_LETTERS = 15;

const body = (id: string, x: number, y: number) => ({
  id,
  lane: 'lane',
  x,
  y,
  width: 160,
  height: 50,
  captionLines: [],
  nameLines: [id],
});
const placement: Placement = {
  width: 2_400,
  height: 1_800,
  lanes: [],
  bodies: [body('first', 20, 20), body('second', 1_200, 900), body('last', 2_220, 1_700)],
  relations: [],
  method: 'elk',
};
const isInside = ({ x, y, zoom }: Viewport, box: Box, canvas: Size) =>
  box.x * zoom + x >= 0 &&
  box.y * zoom + y >= 0 &&
  (box.x + box.width) * zoom + x <= canvas.width &&
  (box.y + box.height) * zoom + y <= canvas.height;

describe('the camera for an audience', () => {
  it('shows the whole picture where nothing is lit', () => {
    expect(frameLit(placement, null, SCREEN)).toEqual(fitWhole(placement, SCREEN));
    expect(frameLit(placement, new Set(), SCREEN)).toEqual(fitWhole(placement, SCREEN));
  });

  it('shows the whole picture where its names can be read from afar', () => {
    const small = { ...placement, width: 700, height: 400, bodies: [body('first', 20, 20)] };
    const { zoom } = frameLit(small, new Set(['first']), SCREEN);
    expect(700 * zoom).toBeLessThanOrEqual(SCREEN.width);
    expect(400 * zoom).toBeLessThanOrEqual(SCREEN.height);
  });

  it.each(['first', 'second', 'last'])('goes to what is lit: %s', (id) => {
    const viewport = frameLit(placement, new Set([id]), SCREEN);
    const box = placement.bodies.find((placed) => placed.id === id) ?? body(id, 0, 0);
    expect(15 * viewport.zoom).toBeGreaterThanOrEqual(21);
    expect(isInside(viewport, box, SCREEN)).toBe(true);
  });

  it('shows no more emptiness beside the picture than a margin', () => {
    const { x, y, zoom } = frameLit(placement, new Set(['last']), SCREEN);
    expect(x + placement.width * zoom).toBeGreaterThanOrEqual(SCREEN.width - 17);
    expect(y + placement.height * zoom).toBeGreaterThanOrEqual(SCREEN.height - 17);
  });

  it('cuts nothing that is lit, however far apart, down to small names', () => {
    const wide = { ...placement, width: 2_000, height: 900 };
    const bodies = [body('first', 20, 20), body('last', 1_800, 820)];
    const viewport = frameLit({ ...wide, bodies }, new Set(['first', 'last']), SCREEN);
    for (const box of bodies) expect(isInside(viewport, box, SCREEN), box.id).toBe(true);
    const { zoom } = frameLit(placement, new Set(['first', 'last']), SCREEN);
    expect(15 * zoom).toBeGreaterThanOrEqual(9);
  });

  it('shows the same on a screen twice as large, and does not shrink names on a phone', () => {
    const at = (canvas: Size) => frameLit(placement, new Set(['second']), canvas);
    expect(at({ width: 3_840, height: 1_640 }).zoom).toBeCloseTo(2 * at(SCREEN).zoom, 5);
    expect(15 * at({ width: 390, height: 380 }).zoom).toBeGreaterThanOrEqual(10);
  });
});

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;

describe.each(LANGUAGES)('what an audience sees of each scene, %s', (lang) => {
  it('is all of the picture, in letters that the last row reads', () => {
    const placements = new Map<string, Placement>();
    const placedFor = (shape: LayoutShape): Placement => {
      const hash = shapeHash(shape);
      // As the build lays it out, which has time.
      const placement = placements.get(hash) ?? arrangeInGrid(shape, null, 'patient');
      if (placement === null) throw new Error('No placement');
      placements.set(hash, placement);
      return placement;
    };
    for (const story of graph.file.stories) {
      for (const scene of story.scenes) {
        const request = atScene(graph, { ...PLAIN_REQUEST, lang }, story, scene);
        if (request.as !== 'diagram') continue;
        const content = contentOf(graph, request);
        const shape = layoutShapeOf(graph, content, lang, 'stage');
        const { width, height } = SCREENS[shape.screen ?? 'stage'];
        const canvas = { width: width + 16, height };
        const placement = foldLanes(placedFor(shape), request.folded);
        const viewport = frameShown(placement, perspectiveOf(graph, request), canvas);
        const outside = placement.bodies.filter((box) => !isInside(viewport, box, canvas));
        expect(
          outside.map(({ id }) => id),
          scene.id,
        ).toEqual([]);
        const least = content.bodies.length > MOST_IN_LARGE ? 23 : 39;
        expect(SMALLEST_LETTERS * viewport.zoom, scene.id).toBeGreaterThanOrEqual(least);
      }
    }
  });
});
