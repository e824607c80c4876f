import { useMemo } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { shareWords } from '../i18n/share-words.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { ProvenanceLine } from './provenance-line.tsx';

interface ProvenanceAsProps {
  readonly perspective: Perspective;
}

/** When and from where a table or a swimlane picture is, and how much of what it shows is inferred. */
export const ProvenanceAs = ({ perspective }: ProvenanceAsProps) => {
  const graph = useGraph();
  const apart = useMessagesApart();
  const request = useMap((state) => state.request);
  const provenance = useMemo(
    () => provenanceAs(graph, perspective, request),
    [graph, perspective, request],
  );
  return (
    <ProvenanceLine
      perspective={perspective}
      other={provenance}
      share={shareWords(provenance, apart)}
    />
  );
};
