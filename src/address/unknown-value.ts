import { noteOf } from '../model/note-of.ts';
import type { Notice } from '../model/report.ts';

/** The longest piece of a value that is told of. */
const MAX_TOLD = 60;

/** Why a value of the address is passed over: no graph, or not this one, knows it; or what it belongs to is missing, or it was said before. */
type ValueCode = Extract<
  Notice['code'],
  'unknown-value' | 'unreadable-value' | 'out-of-place' | 'said-twice'
>;

/** A value of the address that is passed over. */
export const unknownValue = (
  parameter: string,
  value: string,
  code: ValueCode = 'unknown-value',
): Notice => noteOf(code, { value: value.slice(0, MAX_TOLD) }, parameter);
