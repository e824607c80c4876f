import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { foldLanes } from '../../../src/layout/fold-lanes.ts';
import { boxesOverlap } from '../../../src/layout/geometry.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { viewContent } from '../../../src/model/view-content.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;
const whole = await layOutShape(
  layoutShapeOf(graph, viewContent(graph, mustGet(graph.views, 'besluitvorming')), 'nl'),
  elkInProcess(),
);

describe('a placement with a folded lane', () => {
  const folded = foldLanes(whole, ['bestuurlijk']);
  const band = folded.lanes.find(({ id }) => id === 'bestuurlijk');

  it('is lower by what the band lost, and as wide', () => {
    const before = whole.lanes.find(({ id }) => id === 'bestuurlijk');
    expect(whole.height - folded.height).toBeCloseTo((before?.height ?? 0) - (band?.height ?? 0));
    expect(folded.width).toBe(whole.width);
  });

  it('has no body of that lane, and every other one where it was from left to right', () => {
    expect(folded.bodies.some(({ lane }) => lane === 'bestuurlijk')).toBe(false);
    for (const body of folded.bodies) {
      expect(body.x).toBe(whole.bodies.find(({ id }) => id === body.id)?.x);
    }
    expect(folded.bodies.map(({ id }) => id)).toEqual(
      whole.bodies.flatMap(({ id, lane }) => (lane === 'bestuurlijk' ? [] : [id])),
    );
  });

  it('has its bands one under the other, still in order', () => {
    folded.lanes.forEach((lane, index) => {
      const above = folded.lanes[index - 1];
      if (above) expect(lane.y).toBeGreaterThanOrEqual(above.y + above.height);
    });
  });

  it('ends lines to the lane at its edge, and leaves out those within it', () => {
    const kept = folded.relations.map(({ id }) => id);
    expect(kept).not.toContain('po-adviseert-db');
    const line = folded.relations.find(({ id }) => id === 'management-legt-voor-aan-db');
    expect(line?.points.at(-1)?.y).toBeCloseTo((band?.y ?? 0) + (band?.height ?? 0));
    const other = folded.relations.find(({ id }) => id === 'db-doet-voorstel-aan-raden');
    expect(other?.points[0]?.y).toBeCloseTo(band?.y ?? Number.NaN);
  });

  it('keeps every right angle, and no label over a body', () => {
    for (const { points, label } of folded.relations) {
      points.slice(1).forEach((point, index) => {
        const before = points[index];
        expect(point.x === before?.x || Math.abs(point.y - (before?.y ?? 0)) < 1e-6).toBe(true);
      });
      if (label) {
        expect(folded.bodies.some((body) => boxesOverlap(body, label))).toBe(false);
      }
    }
  });

  it('moves what is written along with what it is written at', () => {
    const above = foldLanes(whole, ['gemeenten']);
    const moved = (id: string) => {
      const at = (bodies: typeof whole.bodies) => bodies.find((body) => body.id === id)?.y ?? 0;
      return at(above.bodies) - at(whole.bodies);
    };
    const db = above.bodies.find(({ id }) => id === 'dagelijks-bestuur');
    const before = whole.bodies.find(({ id }) => id === 'dagelijks-bestuur');
    expect(moved('dagelijks-bestuur')).toBeLessThan(0);
    expect(db?.steps).toHaveLength(before?.steps?.length ?? -1);
    for (const [index, number] of (db?.steps ?? []).entries()) {
      expect(number.y - (before?.steps?.[index]?.y ?? 0)).toBeCloseTo(moved('dagelijks-bestuur'));
    }
    const numberOf = ({ relations }: typeof whole) =>
      relations.find(({ id }) => id === 'po-adviseert-db')?.steps?.y ?? Number.NaN;
    expect(numberOf(above) - numberOf(whole)).toBeCloseTo(moved('dagelijks-bestuur'));
  });

  it('is itself again without a folded lane', () => {
    expect(foldLanes(whole, [])).toBe(whole);
    expect(foldLanes(whole, ['nowhere'])).toBe(whole);
  });
});
