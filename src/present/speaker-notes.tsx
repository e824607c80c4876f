import { AArrowDown, AArrowUp } from 'lucide-react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Scene } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './speaker-notes.module.css';
import type { NotesSize } from './use-notes-size.ts';

interface SpeakerNotesProps {
  readonly scene: Scene;
  readonly size: NotesSize;
}

/** What the speaker wanted to say at a scene, in letters that can be read from a standing desk. */
export const SpeakerNotes = ({ scene, size }: SpeakerNotesProps) => {
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  return (
    <section className={styles.notes} aria-label={words.notes}>
      <header className={styles.head}>
        <h2>{words.notes}</h2>
        <button
          type="button"
          className={controls.icon}
          aria-label={words.smaller}
          title={`${words.smaller} (−)`}
          disabled={size.isLeast}
          onClick={() => size.resize('smaller')}
        >
          <AArrowDown aria-hidden size={18} />
        </button>
        <button
          type="button"
          className={controls.icon}
          aria-label={words.larger}
          title={`${words.larger} (+)`}
          disabled={size.isMost}
          onClick={() => size.resize('larger')}
        >
          <AArrowUp aria-hidden size={18} />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keys too */}
      <div className={styles.scroller} tabIndex={0} key={scene.id}>
        <p className={styles.text} style={{ fontSize: `${size.rem}rem` }} data-notes>
          {scene.notes?.[lang] ?? words.noNotes}
        </p>
      </div>
    </section>
  );
};
