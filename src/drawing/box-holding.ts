import type { Box, Placement } from '../layout/placement.ts';

/** The box around bodies and relations: cards, lines and their labels; `null` around nothing. */
export const boxHolding = (placement: Placement, ids: ReadonlySet<string>): Box | null => {
  const boxes = [
    ...placement.bodies.filter(({ id }) => ids.has(id)),
    ...placement.relations
      .filter(({ id }) => ids.has(id))
      .flatMap(({ points, label }) => [
        ...points.map((point) => ({ ...point, width: 0, height: 0 })),
        ...(label ? [label] : []),
      ]),
  ];
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};
