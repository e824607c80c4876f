import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import type { Language } from '../model/text.ts';
import type { Provenance } from '../perspective/provenance.ts';
import { asOf } from './as-of.ts';
import { type Counted, counted } from './counted.ts';
import type { Messages } from './messages.ts';
import { placesOf } from './places-of.ts';

/** When and from where a picture is, and how much of it is inferred: three parts of one line. */
export interface ProvenanceWords {
  /** `null`: the file does not say. */
  readonly date: string | null;
  /** `null`: nothing that is drawn names a place in a source. */
  readonly places: string | null;
  /** `null`: no line is drawn. */
  readonly inferred: string | null;
}

/** How much is inferred of what: of lines, or of the cells of a table. */
export interface ShareWords {
  readonly inferred: Counted;
  readonly noneInferred: string;
}

/** "Zo was het op 18 januari 2012" (or "Zo zou het zijn op ..."), "dia 9–11", "1 van 7 lijnen afgeleid". */
export const provenanceWords = (
  { validOn, sources, lines, inferred, declared, unsourced }: Provenance,
  { provenance }: Messages,
  language: Language,
  share: ShareWords = provenance,
): ProvenanceWords => {
  const parts = [
    ['inferred', inferred] as const,
    ['declared', declared] as const,
    ['unsourced', unsourced] as const,
  ].flatMap(([status, count]) => {
    const held = EVIDENCE_WORD[status][language];
    return count === 0 ? [] : [counted(share.inferred, lines, { found: String(count), held })];
  });
  return {
    date:
      validOn === undefined
        ? null
        : asOf(validOn, provenance.date, provenance.dateToCome, language),
    places:
      sources.length === 0 ? null : sources.map((used) => placesOf(used, language)).join(', '),
    inferred: lines === 0 ? null : parts.join(', ') || share.noneInferred,
  };
};
