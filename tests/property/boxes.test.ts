import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../src/layout/geometry.ts';
import { layOutPlainly } from '../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../src/layout/layout-shape-of.ts';
import type { Box } from '../../src/layout/placement.ts';
import { mustGet } from '../../src/model/graph.ts';
import { viewContent } from '../../src/model/view-content.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';

const lies = (inner: Box, outer: Box): boolean =>
  inner.x > outer.x &&
  inner.y > outer.y &&
  inner.x + inner.width < outer.x + outer.width &&
  inner.y + inner.height < outer.y + outer.height;

const changed = fc.tuple(fc.array(fc.nat(9)), fc.array(fc.nat(9)));

describe('boxes in boxes', () => {
  it('draw every body once, or the closed body that it lies in', () => {
    fc.assert(
      fc.property(graphs, changed, (graph, [opened, closed]) => {
        const known = (numbers: readonly number[]) =>
          numbers.map((number) => `b${number}`).filter((id) => graph.bodies.has(id));
        const view = mustGet(graph.views, 'all');
        const { bodies, boxes, lines } = viewContent(graph, view, {
          opened: known(opened),
          closed: known(closed),
          unfolded: [],
          extra: [],
          everything: false,
        });
        const drawn = bodies.map(({ id }) => id);
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const { id, partOf } of graph.file.bodies) {
          if (drawn.includes(id)) continue;
          const standIn = boxes.get(id) ?? '';
          expect(known(closed)).toContain(standIn);
          expect(drawn).toContain(standIn);
          expect(partOf).toBeDefined();
        }
        for (const id of drawn) {
          const box = boxes.get(id);
          if (box !== undefined) expect(drawn.indexOf(box)).toBeLessThan(drawn.indexOf(id));
        }
        const loose = drawn.filter((id) => !boxes.has(id));
        for (const { from, to } of lines)
          for (const end of [from, to]) expect(loose).toContain(end);
      }),
      { numRuns: 300 },
    );
  });

  it('stand inside the box they are in, and beside each other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const content = viewContent(graph, mustGet(graph.views, 'all'));
        const { bodies } = layOutPlainly(layoutShapeOf(graph, content, 'nl'));
        expect(bodies.map(({ id }) => id).sort()).toEqual(
          content.bodies.map(({ id }) => id).sort(),
        );
        bodies.forEach((body, index) => {
          expect(body.parent).toBe(content.boxes.get(body.id));
          const box = bodies.find(({ id }) => id === body.parent);
          if (box) expect(lies(body, box)).toBe(true);
          for (const other of bodies.slice(index + 1)) {
            if (other.parent === body.parent) expect(boxesOverlap(body, other)).toBe(false);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
