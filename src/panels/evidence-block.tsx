import { useMessages } from '../i18n/use-messages.ts';
import { mustGet } from '../model/graph.ts';
import type { Evidence } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './details-panel.module.css';

/** What carries a claim: the words of the source, or why it was inferred. */
export const EvidenceBlock = ({ evidence }: { readonly evidence: Evidence }) => {
  const graph = useGraph();
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
              {mustGet(graph.sources, evidence.source).title},{' '}
              {mustGet(graph.sources, evidence.source).placeLabel[lang]} {evidence.place}
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
