import { AArrowDown, AArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Scene } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './speaker-notes.module.css';

/** Sizes of the letters, in rem. */
const SIZES = [1.125, 1.375, 1.75, 2.25, 3] as const;
const FIRST = 2;

/** What the speaker wanted to say at a scene, in letters that can be read from a standing desk. */
export const SpeakerNotes = ({ scene }: { readonly scene: Scene }) => {
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const [size, setSize] = useState(FIRST);
  return (
    <section className={styles.notes} aria-label={words.notes}>
      <header className={styles.head}>
        <h2>{words.notes}</h2>
        <button
          type="button"
          className={controls.icon}
          aria-label={words.smaller}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          <AArrowDown aria-hidden size={18} />
        </button>
        <button
          type="button"
          className={controls.icon}
          aria-label={words.larger}
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        >
          <AArrowUp aria-hidden size={18} />
        </button>
      </header>
      <p
        className={styles.text}
        style={{ fontSize: `${SIZES[size] ?? SIZES[FIRST]}rem` }}
        data-notes
      >
        {scene.notes?.[lang] ?? words.noNotes}
      </p>
    </section>
  );
};
