import { useState } from 'react';
import { keep } from '../state/keep-text.ts';
import { readKept } from '../state/kept-text.ts';
import { selectSource } from '../state/select-source.ts';
import { useMap } from '../state/store.ts';
import { NO_PLAN, parsePlan, type TalkPlan, writePlan } from './talk-plan.ts';

const keyOf = (graph: string, story: string): string => `bestuurskaart:plan:${graph}:${story}`;

interface KeptPlan {
  readonly plan: TalkPlan;
  readonly change: (change: Partial<TalkPlan>) => void;
  /** Whether this browser keeps it; else it holds until the window is closed. */
  readonly isKept: boolean;
}

/** How long a story and its scenes may take: kept in this browser, and nowhere else, until it is cleared. */
export const useTalkPlan = (story: string): KeptPlan => {
  const source = useMap(selectSource);
  const key = keyOf(source, story);
  const [held, setHeld] = useState(() => ({ key, plan: parsePlan(readKept(key)), isKept: true }));
  if (held.key !== key) setHeld({ key, plan: parsePlan(readKept(key)), isKept: true });
  return {
    plan: held.plan,
    isKept: held.isKept,
    change: (change) => {
      const plan = { ...held.plan, ...change };
      const isNone = plan.minutes === null && plan.rehearsed.size === 0;
      setHeld({
        key,
        plan: isNone ? NO_PLAN : plan,
        isKept: keep(key, isNone ? null : writePlan(plan)),
      });
    },
  };
};
