import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { walk } from '../drawing/walk.ts';
import { actionOf } from '../keys/action-of.ts';
import { focusOf } from '../keys/focus.ts';
import { DIAGRAM_KEYS } from '../keys/map-keys.ts';
import type { Placement } from '../layout/placement.ts';
import type { ShownProcess } from '../perspective/shown-process.ts';

const stepOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.dataset.step : undefined;

/**
 * The steps of a swimlane picture as one stop of the Tab key, in which arrows walk as they do in the
 * diagram. Enter, a key of the buttons themselves, goes to the step.
 */
export const useStepWalk = ({ process, current }: ShownProcess, placement: Placement) => {
  const [visited, setVisited] = useState<string | null>(null);
  const isThere = placement.bodies.some(({ id }) => id === visited);
  const walkOn = (event: KeyboardEvent<HTMLElement>) => {
    const direction = actionOf(DIAGRAM_KEYS, event, focusOf(event.target));
    const from = stepOf(event.target);
    if (direction === null || from === undefined) return;
    event.preventDefault();
    const ways = process.steps.flatMap((step) =>
      step.ways.flatMap(({ to }) => (to === null ? [] : [{ from: step.id, to }])),
    );
    const next = walk(placement.bodies, ways, from, direction);
    if (next === null) return;
    event.currentTarget.querySelector<HTMLElement>(`[data-step="${CSS.escape(next)}"]`)?.focus();
  };
  return {
    /** The step that Tab leads to. */
    stop: (isThere ? visited : null) ?? current?.id ?? process.start,
    onKeyDown: walkOn,
    onFocus: ({ target }: FocusEvent) => setVisited(stepOf(target) ?? null),
  };
};
