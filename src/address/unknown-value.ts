import { noteOf } from '../model/note-of.ts';
import type { Notice } from '../model/report.ts';

/** The longest piece of a value that is told of. */
const MAX_TOLD = 60;

/** A value of the address that this graph does not know, or that none can be. */
export const unknownValue = (
  parameter: string,
  value: string,
  code: Extract<Notice['code'], 'unknown-value' | 'unreadable-value'> = 'unknown-value',
): Notice => noteOf(code, { value: value.slice(0, MAX_TOLD) }, parameter);
