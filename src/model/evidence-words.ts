import type { Evidence } from './schema.ts';
import type { Language } from './text.ts';

/** What a picture says of a line that is not stated, beside its word: a catalogue. */
export const EVIDENCE_WORD = {
  inferred: { nl: 'afgeleid', en: 'inferred' },
} satisfies Partial<Record<Evidence['status'], Readonly<Record<Language, string>>>>;
