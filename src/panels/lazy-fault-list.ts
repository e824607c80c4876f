import { lazyPart } from '../lazy/lazy-part.ts';

export const FaultList = lazyPart(async () => (await import('./fault-list.tsx')).FaultList);
