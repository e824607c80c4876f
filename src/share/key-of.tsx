import type { ReactElement } from 'react';
import { evidenceLine } from '../i18n/evidence-mark.ts';
import type { Messages } from '../i18n/messages.ts';
import { provenanceSentence } from '../i18n/provenance-sentence.ts';
import type { ShareWords } from '../i18n/provenance-words.ts';
import { statusesOf } from '../model/evidence-words.ts';
import type { Graph } from '../model/graph.ts';
import type { RelationType } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Provenance } from '../perspective/provenance.ts';
import { EvidenceLine, SampleLine } from '../still/line-sample.tsx';

/** What one look of a line means. */
export interface KeyEntry {
  readonly id: string;
  readonly word: string;
  /** `undefined`: of every type. */
  readonly colour: RelationType['style']['colour'] | undefined;
  readonly sample: ReactElement;
}

/** What the lines of a picture mean: the types that it has, and how sure they are. */
export const keyOf = (
  graph: Graph,
  { relations }: Perspective,
  messages: Messages,
  lang: Language,
): readonly KeyEntry[] => {
  const present = new Set(relations.map(({ type }) => type.id));
  const types = graph.file.relationTypes.filter(({ id }) => present.has(id));
  const statuses =
    types.length === 0 ? [] : statusesOf(relations.flatMap(({ carried }) => carried));
  return [
    ...types.map((type) => ({
      id: type.id,
      word: type.label[lang],
      colour: type.style.colour,
      sample: <SampleLine style={type.style} evidence="stated" />,
    })),
    ...statuses.map((evidence) => ({
      id: `evidence ${evidence}`,
      word: evidenceLine(evidence, messages, lang),
      colour: undefined,
      sample: <EvidenceLine evidence={evidence} />,
    })),
  ];
};

/** Of which region a picture is, when, and from where. */
export const originOf = (
  graph: Graph,
  provenance: Provenance,
  messages: Messages,
  lang: Language,
  share?: ShareWords,
): string =>
  `${graph.file.meta.region[lang]} · ${provenanceSentence(provenance, messages, lang, share)}`;
