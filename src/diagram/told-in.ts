import type { Perspective } from '../perspective/perspective.ts';

/**
 * Ids of the bodies that the picture tells of now: all of a route or of a step, or else the one that is
 * selected, and the one that the open answer is about.
 */
export const toldIn = ({ focus, bodies, answer }: Perspective): readonly string[] => {
  const isWay = focus === 'route' || focus === 'step';
  return bodies.flatMap(({ body, dimmed, selected }) =>
    (isWay ? !dimmed : selected || body.id === answer?.subject) ? [body.id] : [],
  );
};
