import type { DraftStep } from './draft.ts';
import type { Gatherer } from './gather.ts';
import type { Begun } from './read-ways.ts';

/**
 * The steps that somebody does. One of which nobody is known is told and passed over: what led to it leads
 * to the next that is left, so that there is a process to look at until it is mended.
 */
export const withoutIdleSteps = (
  all: readonly DraftStep[],
  begun: readonly Begun[],
  gatherer: Gatherer,
): DraftStep[] => {
  const isDone = ({ actors }: DraftStep): boolean => (actors ?? []).length > 0;
  const next = new Map<string, string | null>();
  let following: string | null = null;
  for (const step of all.toReversed()) {
    if (isDone(step)) following = step.id;
    next.set(step.id, following);
  }
  for (const [index, step] of all.entries()) {
    const { row, number } = begun[index] ?? {};
    if (isDone(step) || row === undefined) continue;
    const values = { found: number ?? '' };
    gatherer.fault({ code: 'step-left-out', severity: 'remark', row, column: 'actors', values });
  }
  return all.filter(isDone).map((step) => ({
    ...step,
    ways: (step.ways ?? []).map((way) =>
      way.to === null ? way : { ...way, to: next.get(way.to) ?? null },
    ),
  }));
};
