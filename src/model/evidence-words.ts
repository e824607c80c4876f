import type { Graph } from './graph.ts';
import type { Evidence, Relation } from './schema.ts';
import type { Language } from './text.ts';

type Status = Evidence['status'];

/** What is said of a claim that no source states: a catalogue. */
export const EVIDENCE_WORD = {
  declared: { nl: 'eigen opgave', en: 'self-declared' },
  inferred: { nl: 'afgeleid', en: 'inferred' },
  unsourced: { nl: 'zonder bron', en: 'unsourced' },
} satisfies Record<Exclude<Status, 'stated'>, Readonly<Record<Language, string>>>;

/** How claims are held, from the firmest. */
export const STATUSES: readonly Status[] = ['stated', 'declared', 'unsourced', 'inferred'];

/** Of two claims that lean on each other, how both are held: as the weaker one. */
export const weaker = (a: Status, b: Status): Status =>
  STATUSES.indexOf(a) > STATUSES.indexOf(b) ? a : b;

/** Of two claims of the same, how it is held: as the firmer one. */
export const firmer = (a: Status, b: Status): Status => (weaker(a, b) === a ? b : a);

/**
 * What a picture says beside the word of a line. That it is inferred always; that it is declared or
 * without a source where that is not so of the whole file.
 */
export const lineRemark = ({ file }: Graph, status: Status, language: Language): string | null => {
  if (status === 'stated') return null;
  const ofAll = file.meta.evidence?.status ?? 'unsourced';
  return status !== 'inferred' && status === ofAll ? null : EVIDENCE_WORD[status][language];
};

/** How the claims of some lines are held, firmest first; what a source states and what is inferred are a pair. */
export const statusesOf = (relations: readonly Pick<Relation, 'evidence'>[]): readonly Status[] => {
  const found = new Set(relations.map(({ evidence }) => evidence.status));
  if (found.size === 0 || found.has('stated') || found.has('inferred')) {
    found.add('stated').add('inferred');
  }
  return STATUSES.filter((status) => found.has(status));
};
