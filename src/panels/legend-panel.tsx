import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import {
  clearFilters,
  toggleLane,
  toggleRelationType,
  toggleStatedOnly,
} from '../state/producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { LineSample } from '../still/line-sample.tsx';
import { FoldingNote } from './folding-note.tsx';
import styles from './legend-panel.module.css';
import { LensPanel } from './lens-panel.tsx';

/** Legend and filter in one: every relation type of this view, the lanes, and what is inferred. */
export const LegendPanel = () => {
  const { legend } = useMessages();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  const { relations: shown, statedOnly, lang } = useMap((state) => state.request);
  if (perspective === null || graph === null) return null;
  const present = new Set(perspective.relations.map((relation) => relation.type.id));
  const types = graph.file.relationTypes.filter((type) => present.has(type.id));
  return (
    <section className={styles.legend} aria-label={legend.title}>
      <LensPanel graph={graph} />
      <fieldset>
        <legend>{legend.relations}</legend>
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
        <legend>{legend.evidence}</legend>
        <label className={`${styles.choice} ${styles.control}`}>
          <input type="checkbox" checked={statedOnly} onChange={() => apply(toggleStatedOnly())} />
          <span>{legend.statedOnly}</span>
        </label>
        <p className={styles.key}>
          <svg viewBox="0 0 40 14" aria-hidden="true">
            <path d="M1,7 H39" strokeWidth="2" />
          </svg>
          {legend.statedLine}
        </p>
        <p className={styles.key}>
          <svg viewBox="0 0 40 14" aria-hidden="true">
            <path d="M1,7 H39" strokeWidth="1.5" strokeDasharray="7 5" />
          </svg>
          {legend.inferredLine}
        </p>
      </fieldset>
      <div className={styles.control}>
        <h2>{legend.lanes}</h2>
        <ul>
          {perspective.lanes.map(({ lane, label, folded }) => (
            <li key={lane.id} data-lane-style={lane.style}>
              <button
                type="button"
                className={styles.lane}
                aria-expanded={!folded}
                title={folded ? legend.unfold : legend.fold}
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
      {perspective.folding ? <FoldingNote folding={perspective.folding} /> : null}
      {shown !== null || statedOnly ? (
        <button type="button" className={styles.clear} onClick={() => apply(clearFilters())}>
          {legend.showAll}
        </button>
      ) : null}
    </section>
  );
};
