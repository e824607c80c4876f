import { useMessages } from '../i18n/use-messages.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { ShownRelation } from '../perspective/perspective.ts';
import { reveal } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './details-panel.module.css';
import { EvidenceBlock } from './evidence-block.tsx';
import { LineSample } from './line-sample.tsx';
import { SelectionHead } from './selection-head.tsx';

interface RelationDetailsProps {
  readonly graph: Graph;
  readonly shown: ShownRelation;
}

/** A relation: what it says, between whom, and what carries it. */
export const RelationDetails = ({ graph, shown }: RelationDetailsProps) => {
  const { details } = useMessages();
  const lang = useMap((state) => state.request.lang);
  const { relation, type } = shown;
  return (
    <>
      <SelectionHead chip={shown.label} laneStyle={null} title={shown.sentence}>
        <p className={styles.caption}>
          <LineSample style={type.style} evidence={shown.evidence} />
        </p>
        {relation.note ? <p>{relation.note[lang]}</p> : null}
      </SelectionHead>
      {(['from', 'to'] as const).map((end) => (
        <div key={end}>
          <h3>{details[end]}</h3>
          <div className={styles.entry}>
            <button
              type="button"
              className={styles.other}
              onClick={() => apply(reveal(relation[end]))}
            >
              {plainText(mustGet(graph.bodies, relation[end]).name[lang])}
            </button>
          </div>
        </div>
      ))}
      <EvidenceBlock graph={graph} evidence={relation.evidence} />
    </>
  );
};
