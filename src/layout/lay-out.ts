import { sizeBody } from './body-size.ts';
import { type Effort, type ElkRunner, elkGraphOf } from './elk-graph.ts';
import { sketchOf } from './elk-sketch.ts';
import { placeInLanes } from './place-in-lanes.ts';
import type { LayoutShape, Placement } from './placement.ts';
import { arrangePlainly } from './plain-arrangement.ts';

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
  const sizes = shape.bodies.map(sizeBody);
  for (const effort of EFFORTS) {
    if (isCancelled()) break;
    try {
      const answer = await elk.layout(elkGraphOf(shape, sizes, effort));
      return placeInLanes(shape, sketchOf(shape, answer), sizes, 'elk');
    } catch {
      // ELK has known faults on some graphs: the next effort asks less of it.
    }
  }
  return placeInLanes(shape, arrangePlainly(shape, sizes), sizes, 'plain');
};
