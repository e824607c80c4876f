import type { SizedBody } from './body-size.ts';
import type { BodyShape, PlacedBody, Point } from './placement.ts';

/** Bodies at their places, with their parts and the numbers of their steps; by index of the shape's bodies. */
export const placeBodies = (
  bodies: readonly BodyShape[],
  sizes: readonly SizedBody[],
  places: readonly (Point | undefined)[],
): readonly PlacedBody[] =>
  bodies.flatMap((body, index): PlacedBody[] => {
    const at = places[index];
    const size = sizes[index];
    if (!at || !size) return [];
    const placed: PlacedBody = {
      id: body.id,
      lane: body.lane,
      x: at.x,
      y: at.y,
      width: size.width,
      height: size.height,
      captionLines: size.captionLines,
      nameLines: size.nameLines,
      ...(size.steps.length > 0
        ? { steps: size.steps.map((box) => ({ ...box, x: box.x + at.x, y: box.y + at.y })) }
        : {}),
    };
    const parts = size.parts.map((part) => ({
      ...part,
      lane: body.lane,
      parent: part.parent ?? body.id,
      x: part.x + at.x,
      y: part.y + at.y,
      captionLines: [],
    }));
    return [placed, ...parts];
  });
