import { useState } from 'react';
import { CameraSlot } from '../controls/camera-slot.tsx';
import { areTypesTold } from '../drawing/types-told.ts';
import { counted } from '../i18n/counted.ts';
import { evidenceLine } from '../i18n/evidence-mark.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { statusesOf } from '../model/evidence-words.ts';
import { APPEARANCE } from '../perspective/appearances.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { selectPlacement } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { EvidenceSample, LineSample } from '../still/line-sample.tsx';
import { LegendPanel } from './lazy.ts';
import styles from './legend-strip.module.css';

const PANEL_ID = 'legend';

/** What a type of line takes in the strip beside the letters of its word, and a letter, in CSS pixels. */
const TYPE = 52;
const LETTER = 7;

/**
 * In how wide a strip the types of line all fit: part of them would tell a reader that there are no others.
 * The numbers are what strips of three widths, which the stylesheet knows, leave for them, in CSS pixels.
 */
const roomFor = (labels: readonly string[]): 'small' | 'middle' | 'large' | null => {
  const needed = labels.reduce((sum, label) => sum + TYPE + LETTER * label.length, 0);
  if (needed <= 450) return 'small';
  if (needed <= 850) return 'middle';
  return needed <= 1_100 ? 'large' : null;
};

interface LegendStripProps {
  readonly perspective: Perspective;
}

/**
 * What the lines mean, in a strip under the picture; the whole legend and the filters behind a button. Types
 * whose words all stand in the picture are not told again, but while some of them are hidden.
 */
export const LegendStrip = ({ perspective }: LegendStripProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { legend: words } = messages;
  const { relations: shown, lang, as } = useMap((state) => state.request);
  const placement = useMap(selectPlacement);
  const [isWanted, setIsWanted] = useState(false);
  const present = new Set(perspective.relations.map(({ type }) => type.id));
  // What shows no routes draws none of these lines: there is nothing to tell of them, hide or fold.
  const { showsRoutes } = APPEARANCE[as];
  const types = showsRoutes ? graph.file.relationTypes.filter(({ id }) => present.has(id)) : [];
  const isTold =
    as === 'diagram' &&
    shown === null &&
    placement !== null &&
    areTypesTold(perspective, placement);
  const room = isTold ? null : roomFor(types.map(({ label }) => label[lang]));
  return (
    <section className={styles.strip} aria-label={words.title} data-room={room ?? 'none'}>
      {room === null ? null : (
        <ul className={styles.types}>
          {types.map((type) => (
            <li key={type.id} data-off={shown?.includes(type.id) === false || undefined}>
              <LineSample style={type.style} evidence="stated" />
              {type.label[lang]}
            </li>
          ))}
        </ul>
      )}
      {types.length === 0 ? null : (
        <ul className={styles.evidence}>
          {statusesOf(perspective.relations.flatMap(({ carried }) => carried)).map((status) => (
            <li key={status}>
              <EvidenceSample evidence={status} />
              {evidenceLine(status, messages, lang)}
            </li>
          ))}
        </ul>
      )}
      {showsRoutes ? (
        <>
          <button type="button" className={styles.open} popoverTarget={PANEL_ID}>
            {types.length === 0 ? (
              words.filter
            ) : (
              <>
                <span className={styles.whole}>{words.filter}</span>
                <span className={styles.folded}>
                  {counted(words.kinds, types.length)}
                  <span className="visually-hidden">: {words.filter}</span>
                </span>
              </>
            )}
          </button>
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
        </>
      ) : null}
      <CameraSlot className={styles.camera} />
    </section>
  );
};
