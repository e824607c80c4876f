import { useMessages } from '../i18n/use-messages.ts';
import { mustGet } from '../model/graph.ts';
import type { Evidence } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './details-panel.module.css';
import { OutsideLink } from './outside-link.tsx';

type StatedEvidence = Extract<Evidence, { status: 'stated' }>;

/** The place in a source, with the source as a link to where it can be read. */
const PlaceInSource = ({ evidence }: { readonly evidence: StatedEvidence }) => {
  const { title, url, placeLabel } = mustGet(useGraph().sources, evidence.source);
  const lang = useMap((state) => state.request.lang);
  return (
    <>
      <OutsideLink to={url}>{title}</OutsideLink>, {placeLabel[lang]} {evidence.place}
    </>
  );
};

/** What carries a claim: the words of the source, or why it was inferred. */
export const EvidenceBlock = ({ evidence }: { readonly evidence: Evidence }) => {
  const { details } = useMessages();
  const lang = useMap((state) => state.request.lang);
  return (
    <div>
      <h3>{evidence.status === 'stated' ? details.source : details.inferred}</h3>
      <div className={styles.evidence} data-evidence={evidence.status}>
        {evidence.status === 'stated' ? (
          <>
            <blockquote lang="nl">‘{evidence.quote}’</blockquote>
            <p className={styles.quiet}>
              <PlaceInSource evidence={evidence} />
            </p>
          </>
        ) : (
          <>
            <p>
              <strong>{details.inferredLead}</strong>
            </p>
            <p>{evidence.reason[lang]}</p>
          </>
        )}
      </div>
    </div>
  );
};
