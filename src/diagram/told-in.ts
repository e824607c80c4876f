import type { Perspective } from '../perspective/perspective.ts';

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
