import type { KEYS } from './key-table.ts';

type LabelOf<Room extends keyof typeof KEYS> = NonNullable<(typeof KEYS)[Room][number]['label']>;

type StageLabel = LabelOf<'stage'>;
type MapLabel = LabelOf<Exclude<keyof typeof KEYS, 'stage'>>;

/** What the keys are told with, in one language: a word for each label of the table, and no other. */
export interface KeyWords {
  readonly map: Readonly<Record<MapLabel, string>>;
  /** Heads the keys of the stage. */
  readonly whilePresenting: string;
  readonly stage: Readonly<Record<StageLabel, string>>;
}
