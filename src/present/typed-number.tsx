import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Story } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import { useMap } from '../state/store.ts';
import styles from './typed-number.module.css';

interface TypedNumberProps {
  readonly story: Story;
  /** Number of a scene, from 1; `0`: none is being typed. */
  readonly typed: number;
}

/** The number that is being typed, with the scene that Enter goes to. */
export const TypedNumber = ({ story, typed }: TypedNumberProps) => {
  const { present } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const scene = story.scenes[typed - 1];
  return (
    <div className={styles.typed} role="status" data-typed={typed || undefined}>
      {scene === undefined ? null : (
        <p>
          <span className={styles.number}>{typed}</span>{' '}
          {fillSentence(present.typed, { title: scene.title[lang] })}
        </p>
      )}
    </div>
  );
};
