import { useState } from 'react';
import { CameraSlot } from '../controls/camera-slot.tsx';
import { counted } from '../i18n/counted.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import type { Perspective } from '../perspective/perspective.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { EvidenceSample, LineSample } from '../still/line-sample.tsx';
import { LegendPanel } from './lazy.ts';
import styles from './legend-strip.module.css';

const PANEL_ID = 'legend';

/** With more letters than this the types of line do not fit in a strip, on any screen. */
const MOST_LETTERS = 110;

interface LegendStripProps {
  readonly perspective: Perspective;
}

/** What the lines mean, in a strip under the picture; the whole legend and the filters behind a button. */
export const LegendStrip = ({ perspective }: LegendStripProps) => {
  const graph = useGraph();
  const { legend: words } = useMessages();
  const { relations: shown, lang } = useMap((state) => state.request);
  const [isWanted, setIsWanted] = useState(false);
  const present = new Set(perspective.relations.map(({ type }) => type.id));
  const types = graph.file.relationTypes.filter(({ id }) => present.has(id));
  const letters = types.reduce((sum, { label }) => sum + label[lang].length, 0);
  const isLong = letters > MOST_LETTERS;
  return (
    <section className={styles.strip} aria-label={words.title}>
      {isLong ? null : (
        <ul className={styles.types}>
          {types.map((type) => (
            <li key={type.id} data-off={shown?.includes(type.id) === false || undefined}>
              <LineSample style={type.style} evidence="stated" />
              {type.label[lang]}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.evidence}>
        <li>
          <EvidenceSample evidence="stated" />
          {words.statedLine}
        </li>
        <li>
          <EvidenceSample evidence="inferred" />
          {words.inferredLine}
        </li>
      </ul>
      <button type="button" className={styles.open} popoverTarget={PANEL_ID}>
        {isLong ? counted(words.kinds, types.length) : words.filter}
      </button>
      <CameraSlot className={styles.camera} />
      <div
        id={PANEL_ID}
        popover="auto"
        className={styles.panel}
        onBeforeToggle={() => setIsWanted(true)}
      >
        {isWanted ? (
          <Apart>
            <LegendPanel />
          </Apart>
        ) : null}
      </div>
    </section>
  );
};
