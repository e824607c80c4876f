import { lazyPart } from '../lazy/lazy-part.ts';

/** The parts of a process, which only a view that has one needs. */
export const ProcessBar = lazyPart(() =>
  import('./process-bar.tsx').then((part) => part.ProcessBar),
);
export const StepCard = lazyPart(() => import('./step-card.tsx').then((part) => part.StepCard));
export const StepList = lazyPart(() => import('./step-list.tsx').then((part) => part.StepList));

export const PROCESS_PARTS = [ProcessBar, StepCard, StepList] as const;

export const fetchProcessParts = (): Promise<unknown> =>
  Promise.all(PROCESS_PARTS.map(({ fetch }) => fetch()));
