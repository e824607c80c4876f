import { OutsideLink } from '../controls/outside-link.tsx';
import { dateOf } from '../i18n/date-of.ts';
import { placeInSource } from '../i18n/evidence-mark.ts';
import { groundSentence } from '../i18n/ground-sentence.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import { mustGet } from '../model/graph.ts';
import type { Evidence } from '../model/schema.ts';
import { capitalised } from '../model/sentences.ts';
import { languageOfQuotes } from '../model/spoken-in.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import panel from './details-panel.module.css';
import styles from './evidence-block.module.css';

type StatedEvidence = Extract<Evidence, { status: 'stated' }>;

/** The place in a source, with the source as a link to where it can be read. */
const PlaceInSource = ({ evidence }: { readonly evidence: StatedEvidence }) => {
  const graph = useGraph();
  const { title, url } = mustGet(graph.sources, evidence.source);
  const lang = useMap((state) => state.request.lang);
  return (
    <>
      <OutsideLink to={evidence.url ?? url}>{title}</OutsideLink>
      {evidence.place === undefined ? null : `, ${placeInSource(graph, evidence, lang)}`}
      {evidence.date === undefined ? null : `, ${dateOf(evidence.date, lang)}`}
    </>
  );
};

/** What carries a claim: the words of the source, or why it was inferred. */
export const EvidenceBlock = ({ evidence }: { readonly evidence: Evidence }) => {
  const { details } = useMessagesApart();
  const graph = useGraph();
  const lang = useMap((state) => state.request.lang);
  return (
    <div>
      <h3>
        {evidence.status === 'stated'
          ? details.source
          : capitalised(EVIDENCE_WORD[evidence.status][lang])}
      </h3>
      <div className={styles.evidence} data-evidence={evidence.status}>
        {evidence.status === 'stated' ? (
          <>
            {evidence.quote === undefined ? null : (
              <blockquote lang={languageOfQuotes(graph)}>‘{evidence.quote}’</blockquote>
            )}
            <p className={panel.quiet}>
              <PlaceInSource evidence={evidence} />
            </p>
          </>
        ) : (
          <>
            {evidence.status === 'inferred' ? (
              <p>
                <strong>{details.inferredLead}</strong>
              </p>
            ) : null}
            <p>{groundSentence(evidence, lang)}</p>
          </>
        )}
      </div>
    </div>
  );
};
