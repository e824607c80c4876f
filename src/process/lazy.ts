import { lazyPart } from '../lazy/lazy-part.ts';

/** The parts of a process, which only a view that has one needs. */
export const ProcessBar = lazyPart(async () => (await import('./process-bar.tsx')).ProcessBar);
export const StepCard = lazyPart(async () => (await import('./step-card.tsx')).StepCard);
export const StepList = lazyPart(async () => (await import('./step-list.tsx')).StepList);

export const PROCESS_PARTS = [ProcessBar, StepCard, StepList] as const;

export const fetchProcessParts = (): Promise<unknown> =>
  Promise.all(PROCESS_PARTS.map(({ fetch }) => fetch()));
