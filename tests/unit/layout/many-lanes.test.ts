import { expect, it } from 'vitest';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { isPlacementOf } from '../../../src/layout/is-placement-of.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { lettersOf } from '../../../src/layout/picture-score.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { graphOfKind } from '../../fixtures/kinds-of-graphs.ts';

it('stands in rows that a laptop shows whole where thirty lanes would be a strip', async () => {
  const graph = graphOfKind('thirtyLanes');
  const [view] = graph.file.views;
  if (view === undefined) throw new Error('The graph has a view');
  const shape = layoutShapeOf(graph, viewContent(graph, view), 'nl', 'wide');
  const placement = await layOutShape(shape, elkInProcess());
  expect(lettersOf(placement, 'wide')).toBeGreaterThanOrEqual(12);
  expect(isPlacementOf(shape, placement)).toBe(true);
  expect(placement.lanes).toEqual([]);
  const bodies = new Map(placement.bodies.map((body) => [body.id, body]));
  for (const { id, lane } of shape.bodies) {
    expect(bodies.get(id)?.lane).toBe(lane);
    expect(bodies.get(id)?.captionLines.join(' ')).toContain(
      shape.lanes.find((one) => one.id === lane)?.label,
    );
  }
});
