import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import type { Evidence } from '../model/schema.ts';
import type { Language } from '../model/text.ts';

/** How a claim is held that no source states, in a word ("afgeleid"); `null`: a source states it. */
export const heldMark = ({ status }: Evidence, language: Language): string | null =>
  status === 'stated' ? null : EVIDENCE_WORD[status][language];
