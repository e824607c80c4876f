import { evidenceLine } from '../i18n/evidence-mark.ts';
import { provenanceSentence } from '../i18n/provenance-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceOf } from '../perspective/provenance.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { EvidenceSample } from '../still/line-sample.tsx';
import styles from './stage-origin.module.css';

interface StageOriginProps {
  readonly perspective: Perspective;
}

/** Under the picture on the stage: when and from where it is, how much is inferred, and how to see that. */
export const StageOrigin = ({ perspective }: StageOriginProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { legend } = messages;
  const lang = useMap((state) => state.request.lang);
  const provenance = provenanceOf(graph, perspective);
  return (
    <div className={styles.origin} data-provenance>
      <p>{provenanceSentence(provenance, messages, lang)}</p>
      {provenance.inferred === 0 ? null : (
        <p className={styles.key}>
          <EvidenceSample evidence="stated" /> {legend.statedLine}
          <EvidenceSample evidence="inferred" /> {evidenceLine('inferred', messages, lang)}
        </p>
      )}
    </div>
  );
};
