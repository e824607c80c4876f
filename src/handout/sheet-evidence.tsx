import { useMessages } from '../i18n/use-messages.ts';
import { mustGet } from '../model/graph.ts';
import type { Evidence } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import paper from './paper.module.css';

interface SheetEvidenceProps {
  readonly evidence: Evidence;
}

/** What carries a scene, on a line or two: the place and words of the source, or why it was inferred. */
export const SheetEvidence = ({ evidence }: SheetEvidenceProps) => {
  const graph = useGraph();
  const { details } = useMessages();
  const lang = useMap((state) => state.request.lang);
  if (evidence.status === 'inferred') {
    return (
      <p className={paper.quiet} data-evidence="inferred">
        {details.inferredLead} {evidence.reason[lang]}
      </p>
    );
  }
  const source = mustGet(graph.sources, evidence.source);
  return (
    <p className={paper.quiet} data-evidence="stated">
      {details.source}: {source.placeLabel[lang]} {evidence.place},{' '}
      <q lang="nl">{evidence.quote}</q>
    </p>
  );
};
