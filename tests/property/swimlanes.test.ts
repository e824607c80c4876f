import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elkInProcess } from '../../src/layout/elk-node.ts';
import { boxAround, boxesOverlap, segmentsOf } from '../../src/layout/geometry.ts';
import { layOutShape } from '../../src/layout/lay-out.ts';
import type { Box, Point } from '../../src/layout/placement.ts';
import { swimlaneShapeOf, wayKey } from '../../src/layout/swimlane-shape-of.ts';
import { mustGet } from '../../src/model/graph.ts';
import { processes } from '../fixtures/arbitrary-processes.ts';

const NEAR = 0.5;

/** What a line needs beside a card for its bend and its head to be seen, in diagram units. */
const ARROW_AND_BEND = 18;

/** How far a point is from the border of a box, in diagram units. */
const fromBorder = ({ x, y }: Point, box: Box): number => {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const isInside = x > box.x && x < right && y > box.y && y < bottom;
  return isInside
    ? Math.min(x - box.x, right - x, y - box.y, bottom - y)
    : Math.hypot(Math.max(box.x - x, 0, x - right), Math.max(box.y - y, 0, y - bottom));
};

const lies = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + NEAR &&
  inner.y + inner.height <= outer.y + outer.height + NEAR;

describe('the swimlanes of every process', () => {
  it('have each step in the lane of its actor, and each arrow from a card to a card', async () => {
    const elk = elkInProcess();
    await fc.assert(
      fc.asyncProperty(processes, async ({ graph, process }) => {
        const placement = await layOutShape(swimlaneShapeOf(graph, process, 'nl'), elk);
        expect(placement.method).toBe('elk');
        const cards = new Map(placement.bodies.map((body) => [body.id, body]));
        placement.lanes.forEach((lane, index) => {
          for (const other of placement.lanes.slice(index + 1)) {
            expect(boxesOverlap(lane, other)).toBe(false);
          }
        });
        const steps = process.steps.map((step) => ({ step, card: mustGet(cards, step.id) }));
        steps.forEach(({ step, card }, index) => {
          const lane = placement.lanes.find(
            ({ id }) => id === graph.bodies.get(step.actors[0] ?? '')?.lane,
          );
          if (lane === undefined) throw new Error('A step has an actor, and that has a lane');
          expect(lies(card, lane)).toBe(true);
          for (const other of steps.slice(index + 1)) {
            expect(boxesOverlap(card, other.card)).toBe(false);
          }
          for (const way of step.ways) {
            if (way.to === null) continue;
            const line = placement.relations.find(({ id }) => id === wayKey(step.id, way.id));
            const [first, last] = [line?.points[0], line?.points.at(-1)];
            if (!first || !last) throw new Error('A way has two ends');
            expect(fromBorder(first, card)).toBeLessThan(NEAR);
            expect(fromBorder(last, mustGet(cards, way.to))).toBeLessThan(NEAR);
            if (way.to !== step.id) continue;
            // Done again: a loop that is seen beside its card, in its lane, with its word clear of all.
            const reach = Math.max(...(line?.points ?? []).map(({ x }) => x)) - card.x - card.width;
            expect(reach).toBeGreaterThanOrEqual(ARROW_AND_BEND);
            const [word] = [line?.label ?? { ...first, width: reach, height: 0 }];
            expect(line?.label === null).toBe(way.short === undefined);
            expect(lies(word, lane)).toBe(true);
            for (const other of placement.bodies) expect(boxesOverlap(word, other)).toBe(false);
            for (const other of placement.relations) {
              if (other === line) continue;
              if (other.label) expect(boxesOverlap(word, other.label)).toBe(false);
              for (const box of segmentsOf(other.points).map(boxAround)) {
                expect(boxesOverlap(word, box)).toBe(false);
              }
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
