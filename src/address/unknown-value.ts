import { noteOf } from '../model/note-of.ts';
import type { Notice } from '../model/report.ts';

/** The longest piece of a value that is told of. */
const MAX_TOLD = 60;

/** A value of the address that is none, or that this graph does not know. */
export const unknownValue = (parameter: string, value: string): Notice =>
  noteOf('unknown-value', { value: value.slice(0, MAX_TOLD) }, parameter);
