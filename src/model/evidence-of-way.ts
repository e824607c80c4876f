import type { Evidence, Step, Way } from './schema.ts';

/** What carries a way: what is said of it, and else what is said of the step that it leaves. */
export const evidenceOfWay = (step: Step, way: Way): Evidence => way.evidence ?? step.evidence;
