import { ChevronDown, ChevronRight } from 'lucide-react';
import { evidenceLine } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { statusesOf } from '../model/evidence-words.ts';
import { clearFilters, toggleEvidence, toggleRelationType } from '../state/filter-producers.ts';
import { toggleLane } from '../state/fold-producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { EvidenceSample, LineSample } from '../still/line-sample.tsx';
import styles from './legend-panel.module.css';

/** Legend and filter in one: every relation type of this view, the lanes, and what is inferred. */
export const LegendPanel = () => {
  const messages = useMessages();
  const { legend } = messages;
  const { legendPanel: words } = useMessagesApart();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  const { relations: shown, evidence, lang } = useMap((state) => state.request);
  if (perspective === null || graph === null) return null;
  const present = new Set(perspective.relations.map((relation) => relation.type.id));
  const types = graph.file.relationTypes.filter((type) => present.has(type.id));
  return (
    <section className={styles.legend} aria-label={legend.filter}>
      {types.length === 0 ? null : (
        <>
          <fieldset>
            <legend>{words.relations}</legend>
            {types.map((type) => (
              <label key={type.id} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={shown === null || shown.includes(type.id)}
                  onChange={() => apply(toggleRelationType(type.id))}
                />
                <LineSample style={type.style} evidence="stated" />
                <span>{type.label[lang]}</span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{words.evidence}</legend>
            {(['stated', 'inferred'] as const).map((only) => (
              <label key={only} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={evidence === only}
                  onChange={() => apply(toggleEvidence(only))}
                />
                <span>{words.only[only]}</span>
              </label>
            ))}
            {statusesOf(perspective.relations.flatMap(({ carried }) => carried)).map((status) => (
              <p key={status} className={styles.key}>
                <EvidenceSample evidence={status} />
                {evidenceLine(status, messages, lang)}
              </p>
            ))}
          </fieldset>
        </>
      )}
      <div className={styles.control}>
        <h2>{words.lanes}</h2>
        <ul>
          {perspective.lanes.map(({ lane, label, folded }) => (
            <li key={lane.id} data-lane-style={lane.style}>
              <button
                type="button"
                className={styles.lane}
                aria-expanded={!folded}
                title={folded ? words.unfold : words.fold}
                onClick={() => apply(toggleLane(lane.id))}
              >
                {label}
                {folded ? (
                  <ChevronRight aria-hidden size={16} />
                ) : (
                  <ChevronDown aria-hidden size={16} />
                )}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {shown !== null || evidence !== 'all' ? (
        <button type="button" className={styles.clear} onClick={() => apply(clearFilters())}>
          {words.showAll}
        </button>
      ) : null}
    </section>
  );
};
