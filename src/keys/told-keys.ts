import type { KeyTable } from './key-row.ts';
import { KEYS } from './key-table.ts';
import { signOf } from './signs.ts';

/** A line of the list of keys: what they do, by the name of its words, and how they are printed. */
export interface ToldKeys<Label> {
  readonly label: Label;
  readonly signs: readonly string[];
}

/** The keys of a table in its order, those that are told in the same words together. */
const toldOf = <Label extends string>(
  table: KeyTable<Label | null>,
): readonly ToldKeys<Label>[] => {
  const told = new Map<Label, readonly string[]>();
  for (const { keys, label } of table) {
    if (label !== null) told.set(label, [...(told.get(label) ?? []), ...keys.map(signOf)]);
  }
  return [...told].map(([label, signs]) => ({ label, signs }));
};

/** The keys that work on the map and while presenting. */
export const EVERYWHERE = toldOf(KEYS.page);
/** The keys that work on the map only. */
export const ON_THE_MAP = toldOf([
  ...KEYS.questions,
  ...KEYS.diagram,
  ...KEYS.map,
  ...KEYS.process,
]);
/** The keys that work while presenting. */
export const ON_THE_STAGE = toldOf(KEYS.stage);
