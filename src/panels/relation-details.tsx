import { counted } from '../i18n/counted.ts';
import { foldingWords } from '../i18n/folding-words.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { amountOf } from '../model/amount.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import { relationSentence } from '../model/sentences.ts';
import type { ShownRelation } from '../perspective/perspective.ts';
import { reveal, revealEnds } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { LineSample } from '../still/line-sample.tsx';
import styles from './details-panel.module.css';
import { EvidenceBlock } from './evidence-block.tsx';
import { SelectionHead } from './selection-head.tsx';

interface RelationDetailsProps {
  readonly shown: ShownRelation;
}

/** A line that stands for more relations than this tells the first of them. */
const MOST_TOLD = 50;

/** A line that stands for several relations: which they are. */
const GatheredDetails = ({ shown }: RelationDetailsProps) => {
  const graph = useGraph();
  const lang = useMap((state) => state.request.lang);
  const folding = foldingWords(lang);
  const { carried, gathers, type } = shown;
  return (
    <>
      <SelectionHead chip={shown.label} laneStyle={null} title={shown.sentence}>
        <p className={styles.caption}>
          <LineSample style={type.style} evidence={shown.evidence} />
        </p>
        <p>{counted(folding.line, gathers)}</p>
      </SelectionHead>
      <ul className={styles.entries}>
        {carried.slice(0, MOST_TOLD).map((relation) => (
          <li key={relation.id} className={styles.entry}>
            <button
              type="button"
              className={styles.other}
              onClick={() => apply(revealEnds(relation.id))}
            >
              {relationSentence(graph, relation, lang, 'forward')}
            </button>
          </li>
        ))}
      </ul>
      {gathers > MOST_TOLD ? (
        <p className={styles.quiet}>{counted(folding.more, gathers - MOST_TOLD)}</p>
      ) : null}
    </>
  );
};

/** What a line says, of one relation or of the several that it stands for. */
export const RelationDetails = ({ shown }: RelationDetailsProps) =>
  shown.gathers > 1 ? <GatheredDetails shown={shown} /> : <OneRelation shown={shown} />;

/** A relation: what it says, between whom, and what carries it. */
const OneRelation = ({ shown }: RelationDetailsProps) => {
  const graph = useGraph();
  const { details } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const { type } = shown;
  const [relation = shown.relation] = shown.carried;
  return (
    <>
      <SelectionHead chip={shown.label} laneStyle={null} title={shown.sentence}>
        <p className={styles.caption}>
          <LineSample style={type.style} evidence={shown.evidence} />
        </p>
        {relation.value === undefined ? null : <p>{amountOf(relation, lang)}</p>}
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
      <EvidenceBlock evidence={relation.evidence} />
    </>
  );
};
