import type { Process, Step } from './schema.ts';

/** A step, and the steps that it leads on to. */
export interface OrderedStep {
  readonly step: Step;
  /** Ids; ways back are left out. */
  readonly onward: readonly string[];
}

/**
 * Every step that can be reached from a step on, each before all that it leads to. A way back to a step
 * that is still being walked from is left out. Time is linear in the ways.
 */
export const inOrder = (process: Process, start: string): readonly OrderedStep[] => {
  const steps = new Map<string | null, Step>(process.steps.map((step) => [step.id, step]));
  const walked: OrderedStep[] = [];
  const begun = new Set<string>();
  const ended = new Set<string>();
  const visit = (step: Step) => {
    begun.add(step.id);
    const onward: string[] = [];
    for (const { to } of step.ways) {
      const next = steps.get(to);
      if (next === undefined) continue;
      if (!begun.has(next.id)) visit(next);
      if (ended.has(next.id)) onward.push(next.id);
    }
    ended.add(step.id);
    walked.push({ step, onward });
  };
  const first = steps.get(start);
  if (first) visit(first);
  // Who ends last comes before everything that it leads to.
  return walked.reverse();
};
