import type { RawGraph } from './format-2.ts';
import type { Evidence } from './schema.ts';
import { LANGUAGES, type Text } from './text.ts';

/** A text as a file has it. */
type RawText = RawGraph['meta']['name'];
type RawEvidence = NonNullable<RawGraph['bodies'][number]['evidence']>;

/** What completes the texts of one file. */
export interface Texts {
  readonly text: (written: RawText) => Text;
  readonly maybe: (written: RawText | undefined) => Text | undefined;
  readonly evidence: (written: RawEvidence) => Evidence;
  /** How a claim is held that says nothing of it itself. */
  readonly held: (written: RawEvidence | undefined) => Evidence;
}

const DEFAULT_LANGUAGES: readonly string[] = ['nl'];

/**
 * Completes texts: a missing language says what the first language of the file says, or else what
 * there is.
 */
export const textsOf = ({
  languages = [...DEFAULT_LANGUAGES],
  evidence,
}: RawGraph['meta']): Texts => {
  const [first = 'nl'] = languages;
  const text = (written: RawText): Text => {
    if (typeof written === 'string') {
      const filled = Object.fromEntries(
        [first, ...LANGUAGES].map((language) => [language, written]),
      );
      return filled as Text;
    }
    if (LANGUAGES.every((language) => written[language] !== undefined)) return written as Text;
    const instead = written[first] ?? Object.values(written)[0] ?? '';
    const filled = LANGUAGES.map((language) => [language, written[language] ?? instead]);
    return { ...written, ...Object.fromEntries(filled) };
  };
  const maybe = (written: RawText | undefined) =>
    written === undefined ? undefined : text(written);
  const evidenceOf = (written: RawEvidence): Evidence => {
    if (written.status === 'inferred') return { ...written, reason: text(written.reason) };
    if (written.status !== 'declared') return written;
    const { by, ...rest } = written;
    return by === undefined ? rest : { ...rest, by: text(by) };
  };
  const held: Evidence =
    typeof evidence === 'string'
      ? { status: evidence }
      : evidenceOf(evidence ?? { status: 'unsourced' });
  return {
    text,
    maybe,
    evidence: evidenceOf,
    held: (written) => (written === undefined ? held : evidenceOf(written)),
  };
};

/** An object without the keys that have no value, so that what is absent stays absent. */
export const present = <T extends object>(value: T): T =>
  Object.values(value).includes(undefined)
    ? (Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T)
    : value;
