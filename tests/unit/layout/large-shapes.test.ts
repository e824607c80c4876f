import { describe, expect, it } from 'vitest';
import { sizeBody } from '../../../src/layout/body-size.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { isPlacementOf } from '../../../src/layout/is-placement-of.ts';
import { layOutPlainly, layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { type LayoutShape, type PlacedBody, placesIn } from '../../../src/layout/placement.ts';
import { rowsOf } from '../../../src/layout/rows-of.ts';
import { type Graph, mustGet } from '../../../src/model/graph.ts';
import { NO_CHANGES, type ViewChanges, viewContent } from '../../../src/model/view-content.ts';
import { largeCrowd } from '../../fixtures/crowds.ts';
import { measureQuality } from '../../fixtures/measure-quality.ts';

const shapeOf = (graph: Graph, changes: Partial<ViewChanges> = {}): LayoutShape =>
  layoutShapeOf(
    graph,
    viewContent(graph, mustGet(graph.views, 'all'), { ...NO_CHANGES, ...changes }),
    'nl',
  );

const inOneRow = (a: PlacedBody, b: PlacedBody) => a.y < b.y + b.height && b.y < a.y + a.height;

describe('a large shape', () => {
  const shape = shapeOf(largeCrowd(20, 5));

  it('has no relation within a row, and no row in two lanes', () => {
    const rows = rowsOf(
      shape,
      shape.bodies.map((body) => sizeBody(body)),
    );
    const rowOf = new Map(shape.bodies.map(({ id }, index) => [id, rows[index]]));
    for (const { from, to } of shape.relations) expect(rowOf.get(from)).not.toBe(rowOf.get(to));
    const lanes = new Map<number | undefined, Set<string>>();
    shape.bodies.forEach(({ lane }, index) => {
      lanes.set(rows[index], (lanes.get(rows[index]) ?? new Set()).add(lane));
    });
    for (const own of lanes.values()) expect(own.size).toBe(1);
    expect(lanes.size).toBeLessThanOrEqual(30);
  });

  it('is whole and in order, and no line runs through a body', async () => {
    const placement = await layOutShape(shape, elkInProcess());
    expect(isPlacementOf(shape, placement)).toBe(true);
    expect(placement.method).toBe('elk');
    const { crossings, labelsLost, ...faults } = measureQuality(shape, placement);
    expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
  }, 30_000);
});

describe('a picture in which something was opened', () => {
  it('has what was there before in the same rows and in the same order', async () => {
    const graph = largeCrowd(30, 19);
    const base = await layOutShape(shapeOf(graph), elkInProcess());
    const folded = viewContent(graph, mustGet(graph.views, 'all')).folding?.groups.keys().next();
    const shape = shapeOf(graph, { opened: [folded?.value ?? ''] });
    const placement = await layOutShape(shape, elkInProcess(), placesIn(base));
    expect(placement.method).toBe('elk');
    const now = new Map(placement.bodies.map((body) => [body.id, body]));
    const kept = base.bodies.flatMap((before) => {
      const after = now.get(before.id);
      return after ? [{ before, after }] : [];
    });
    expect(kept.length).toBe(base.bodies.length);
    for (const a of kept) {
      for (const b of kept) {
        if (a.before.lane !== b.before.lane || a === b) continue;
        expect(inOneRow(a.after, b.after)).toBe(inOneRow(a.before, b.before));
        if (!inOneRow(a.before, b.before)) continue;
        expect(a.after.x < b.after.x).toBe(a.before.x < b.before.x);
      }
    }
  }, 60_000);
});

describe('a flat crowd', () => {
  const shape = shapeOf(largeCrowd(1_200, 0));

  it('is three thin bands, with lines from edge to edge', async () => {
    const placement = await layOutShape(shape, elkInProcess());
    expect(isPlacementOf(shape, placement)).toBe(true);
    expect(placement.bodies).toEqual([]);
    expect(placement.lanes).toHaveLength(3);
    for (const { height } of placement.lanes) expect(height).toBeLessThan(50);
    const edges = placement.lanes.flatMap(({ y, height }) => [y, y + height]);
    expect(placement.relations.length).toBeGreaterThan(0);
    for (const { points } of placement.relations) {
      for (const end of [points[0], points.at(-1)]) {
        expect(edges.some((edge) => Math.abs(edge - (end?.y ?? Number.NaN)) < 1)).toBe(true);
      }
    }
  });

  it('of thousands, arranged plainly, is about as wide as a screen', () => {
    const { width, height, bodies } = layOutPlainly(
      shapeOf(largeCrowd(2_400, 0), { everything: true }),
    );
    expect(bodies).toHaveLength(2_400);
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(2.5);
  });
});
