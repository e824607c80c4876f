import type { ReactNode } from 'react';
import { evidenceLine } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { hiddenInWords } from '../i18n/provenance-sentence.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { fillSentence } from '../model/sentences.ts';
import { appearanceFor, isPlaced } from '../perspective/appearances.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { EvidenceSample } from '../still/line-sample.tsx';
import { sceneOrigin } from './scene-origin.ts';
import styles from './stage-foot.module.css';

interface StageFootProps {
  readonly perspective: Perspective;
  readonly shown: ShownScene;
  /** The number was pressed: who follows on a phone goes to any scene by it. */
  readonly onNumber: () => void;
  /** What a pointer can press. */
  readonly tools: ReactNode;
}

/** One quiet line: when and from where words and picture are, how much is inferred, and which scene it is. */
export const StageFoot = ({ perspective, shown, onNumber, tools }: StageFootProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { legend } = messages;
  const apart = useMessagesApart();
  const { present } = apart;
  const lang = useMap((state) => state.request.lang);
  const request = useMap((state) => state.request);
  const provenance = provenanceAs(graph, perspective, request);
  const origin = sceneOrigin(graph, shown, provenance, messages, apart, lang);
  const number = String(shown.index + 1);
  const count = String(shown.story.scenes.length);
  return (
    <div className={styles.foot}>
      <p data-provenance>
        {/* A scene draws what it tells of: what it leaves out is no filter that was left on. */}
        {[...origin, shown.isDetour ? hiddenInWords(provenance, lang) : null]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {/* A list and a table say it in words: there is no dash to explain. */}
      {provenance.inferred === 0 ||
      !isPlaced(appearanceFor(graph, request.as, perspective.view)) ? null : (
        <p className={styles.key}>
          <EvidenceSample evidence="stated" /> {legend.statedLine}
          <EvidenceSample evidence="inferred" /> {evidenceLine('inferred', messages, lang)}
        </p>
      )}
      <button type="button" className={styles.number} title={present.jump} onClick={onNumber}>
        <span className="visually-hidden">{fillSentence(present.progress, { number, count })}</span>
        <span aria-hidden>{fillSentence(present.numbered, { number, count })}</span>
      </button>
      <div className={styles.tools}>{tools}</div>
    </div>
  );
};
