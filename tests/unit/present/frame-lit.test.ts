import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitWhole, type Size, type Viewport } from '../../../src/drawing/fit.ts';
import { arrangeInGrid } from '../../../src/layout/arrange-in-grid.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import type { Box, Placement } from '../../../src/layout/placement.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { atScene } from '../../../src/perspective/shown-scene.ts';
import { frameLit, frameShown } from '../../../src/present/frame-lit.ts';

/** The part of a projected screen of 1920 × 1080 that the picture has. */
const SCREEN = { width: 1_280, height: 1_080 };
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
    const small = { ...placement, width: 700, height: 600, bodies: [body('first', 20, 20)] };
    const { zoom } = frameLit(small, new Set(['first']), SCREEN);
    expect(700 * zoom).toBeLessThanOrEqual(SCREEN.width);
    expect(600 * zoom).toBeLessThanOrEqual(SCREEN.height);
  });

  it.each(['first', 'second', 'last'])('goes to what is lit: %s', (id) => {
    const viewport = frameLit(placement, new Set([id]), SCREEN);
    const box = placement.bodies.find((placed) => placed.id === id) ?? body(id, 0, 0);
    expect(15 * viewport.zoom).toBeGreaterThanOrEqual(18);
    expect(isInside(viewport, box, SCREEN)).toBe(true);
  });

  it('shows no more emptiness beside the picture than a margin', () => {
    const { x, y, zoom } = frameLit(placement, new Set(['last']), SCREEN);
    expect(x + placement.width * zoom).toBeGreaterThanOrEqual(SCREEN.width - 17);
    expect(y + placement.height * zoom).toBeGreaterThanOrEqual(SCREEN.height - 17);
  });

  it('keeps names readable when what is lit is too far apart', () => {
    const { zoom } = frameLit(placement, new Set(['first', 'last']), SCREEN);
    expect(15 * zoom).toBeGreaterThanOrEqual(18);
  });

  it('shows the same on a screen twice as large, and does not shrink names on a phone', () => {
    const at = (canvas: Size) => frameLit(placement, new Set(['second']), canvas);
    expect(at({ width: 2_560, height: 2_160 }).zoom).toBeCloseTo(2 * at(SCREEN).zoom, 5);
    expect(15 * at({ width: 390, height: 380 }).zoom).toBeGreaterThanOrEqual(10);
  });
});

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;

describe.each(LANGUAGES)('what an audience sees of each scene, %s', (lang) => {
  it('is lit, within the screen, and in letters of 18 pixels or more', async () => {
    const placements = new Map(
      await Promise.all(
        graph.file.views.map(async (view) => {
          const shape = layoutShapeOf(graph, viewContent(graph, view), lang);
          // As the build lays it out, which has time.
          const placement =
            arrangeInGrid(shape, null, 'patient') ?? (await layOutShape(shape, elkInProcess()));
          return [view.id, placement] as const;
        }),
      ),
    );
    for (const story of graph.file.stories) {
      for (const scene of story.scenes) {
        const perspective = perspectiveOf(
          graph,
          atScene(graph, { ...PLAIN_REQUEST, lang }, story, scene),
        );
        const placed = placements.get(scene.view);
        if (placed === undefined) throw new Error(`No placement of ${scene.view}`);
        const viewport = frameShown(placed, perspective, SCREEN);
        const unseen = perspective.bodies
          .filter(({ dimmed }) => !dimmed)
          .flatMap((shown) => placed.bodies.filter(({ id }) => id === shown.body.id))
          .filter((box) => !isInside(viewport, box, SCREEN));
        expect(
          unseen.map(({ id }) => id),
          scene.id,
        ).toEqual([]);
        expect(SMALLEST_LETTERS * viewport.zoom, scene.id).toBeGreaterThanOrEqual(18);
      }
    }
  });
});
