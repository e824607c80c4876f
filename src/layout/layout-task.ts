import type { Effort } from './lay-out.ts';
import type { Before, LayoutShape, Placement } from './placement.ts';

/** What is asked of a worker that lays out. Everything in it can be posted between threads. */
export interface LayoutTask {
  readonly shape: LayoutShape;
  /** `plain`: without ELK. */
  readonly effort: Effort | 'plain';
  readonly before: Before | null;
}

/** `null`: it could not be done with this effort. */
export type LayoutAnswer = Placement | null;

/** A worker that does one task at a time, and can be ended at any moment. */
export interface LayoutWorker {
  /** Rejects when the worker can't start or breaks. */
  readonly run: (task: LayoutTask) => Promise<LayoutAnswer>;
  readonly end: () => void;
}
