import type { DraftStep } from './draft.ts';

/**
 * The steps that somebody does. One of which nobody is known is passed over, which is told at its cell: what
 * led to it leads to the next that is left, so that there is a process to look at until it is mended.
 */
export const withoutIdleSteps = (all: readonly DraftStep[]): DraftStep[] => {
  const isDone = ({ actors }: DraftStep): boolean => (actors ?? []).length > 0;
  const next = new Map<string, string | null>();
  let following: string | null = null;
  for (const step of all.toReversed()) {
    if (isDone(step)) following = step.id;
    next.set(step.id, following);
  }
  return all.filter(isDone).map((step) => ({
    ...step,
    ways: (step.ways ?? []).map((way) =>
      way.to === null ? way : { ...way, to: next.get(way.to) ?? null },
    ),
  }));
};
