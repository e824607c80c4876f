import type { Box, Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';

/** Ids of the bodies and relations that are lit; `null` when everything is. */
export const litIn = ({ focus, bodies, relations }: Perspective): ReadonlySet<string> | null =>
  focus === 'none'
    ? null
    : new Set([
        ...bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id])),
        ...relations.flatMap(({ relation, dimmed, hidden }) =>
          dimmed || hidden ? [] : [relation.id],
        ),
      ]);

/**
 * Ids of the bodies that the picture tells of now: all of a route or of a step, or the one that is
 * selected.
 */
export const toldIn = ({ focus, bodies, selection }: Perspective): readonly string[] =>
  focus === 'route' || focus === 'step'
    ? bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id]))
    : selection?.kind === 'body'
      ? [selection.body.body.id]
      : [];

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
