import { sizeBody } from './body-size.ts';
import { type Effort, type ElkRunner, elkGraphOf } from './elk-graph.ts';
import { sketchOf } from './elk-sketch.ts';
import { elkSwimlanesOf } from './elk-swimlanes.ts';
import { placeInLanes } from './place-in-lanes.ts';
import type { LayoutShape, Placement } from './placement.ts';
import { arrangePlainly } from './plain-arrangement.ts';
import type { Sketch } from './sketch.ts';
import { lyingDown, turnUpright } from './turn-upright.ts';

const EFFORTS: readonly Effort[] = ['good', 'simple'];

/**
 * Lays out a shape: with ELK and the good settings, once more with simple ones when that throws,
 * and in plain rows when ELK can't do it at all. Lengths in diagram units.
 *
 * `isCancelled` is asked between two tries: nothing is gained by trying again for nobody.
 */
export const layOutShape = async (
  shape: LayoutShape,
  elk: ElkRunner,
  isCancelled: () => boolean = () => false,
): Promise<Placement> => {
  const upright = shape.bodies.map(sizeBody);
  const sizes = shape.swimlanes ? upright.map(lyingDown) : upright;
  const finish = (sketch: Sketch, method: Placement['method']) => {
    const placement = placeInLanes(shape, sketch, sizes, method);
    return shape.swimlanes ? turnUpright(placement) : placement;
  };
  for (const effort of EFFORTS) {
    if (isCancelled()) break;
    try {
      const graph = shape.swimlanes
        ? elkSwimlanesOf(shape, sizes)
        : elkGraphOf(shape, sizes, effort);
      const answer = await elk.layout(graph);
      return finish(sketchOf(shape, answer), 'elk');
    } catch {
      // ELK has known faults on some graphs: the next effort asks less of it.
    }
  }
  return finish(arrangePlainly(shape, sizes), 'plain');
};
