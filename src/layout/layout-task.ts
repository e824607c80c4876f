import type { FilePart } from '../model/file-parts.ts';
import type { Language } from '../model/text.ts';
import type { Effort } from './lay-out.ts';
import type { Before, LayoutShape } from './placement.ts';
import type { ScreenKey } from './screen-shape.ts';

/** What is asked of a worker that lays out. Everything in it can be posted between threads. */
export interface LayoutTask {
  readonly shape: LayoutShape;
  readonly effort: Effort;
  readonly before: Before | null;
}

/** What is asked of one that folds and was sent a graph file: how a view of it opens on a screen. */
export interface FoldTask {
  /** The id of a view of that file. */
  readonly view: string;
  readonly language: Language;
  readonly screen: ScreenKey;
}

/** What a worker says once it has come in and can be asked. */
export const FIRST_WORD = 'ready';

export type Task = LayoutTask | FoldTask;

/** What is posted to a worker that lays out or folds; a part of a file it takes in without an answer. */
export type Posted = Task | FilePart;

/** A worker that does one task at a time, and can be ended at any moment. */
export interface LayoutWorker {
  /** Settles when it has come in: until then it is being fetched. Rejects when it can't start. */
  readonly comesIn: Promise<unknown>;
  /** Answers with a placement or anything else; rejects when the worker breaks. */
  readonly run: (task: LayoutTask) => Promise<unknown>;
  readonly end: () => void;
}
