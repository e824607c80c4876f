import type { KeyTable } from './key-row.ts';
import type { DIAGRAM_KEYS, MAP_KEYS, PAGE_KEYS, PROCESS_KEYS, QUESTION_KEYS } from './map-keys.ts';
import type { STAGE_KEYS } from './stage-keys.ts';

type LabelIn<Table extends KeyTable> = NonNullable<Table[number]['label']>;

type MapLabel =
  | LabelIn<typeof PAGE_KEYS>
  | LabelIn<typeof QUESTION_KEYS>
  | LabelIn<typeof DIAGRAM_KEYS>
  | LabelIn<typeof MAP_KEYS>
  | LabelIn<typeof PROCESS_KEYS>;
type StageLabel = LabelIn<typeof STAGE_KEYS>;

/** What the keys are told with, in one language: a word for each label of the table, and no other. */
export interface KeyWords {
  readonly map: Readonly<Record<MapLabel, string>>;
  /** Heads the keys of the stage. */
  readonly whilePresenting: string;
  readonly stage: Readonly<Record<StageLabel, string>>;
}
