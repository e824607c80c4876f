import { placeInSource } from '../i18n/evidence-mark.ts';
import { groundSentence } from '../i18n/ground-sentence.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Evidence } from '../model/schema.ts';
import { languageOfQuotes } from '../model/spoken-in.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import paper from './paper.module.css';

interface SheetEvidenceProps {
  readonly evidence: Evidence;
}

/** What carries a scene, on a line or two: the place and words of the source, or why it was inferred. */
export const SheetEvidence = ({ evidence }: SheetEvidenceProps) => {
  const graph = useGraph();
  const { details } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  if (evidence.status !== 'stated') {
    return (
      <p className={paper.quiet} data-evidence={evidence.status}>
        {evidence.status === 'inferred' ? `${details.inferredLead} ` : null}
        {groundSentence(evidence, lang)}
      </p>
    );
  }
  return (
    <p className={paper.quiet} data-evidence="stated">
      {details.source}: {placeInSource(graph, evidence, lang)}
      {evidence.quote === undefined ? null : (
        <>
          , <q lang={languageOfQuotes(graph)}>{evidence.quote}</q>
        </>
      )}
    </p>
  );
};
