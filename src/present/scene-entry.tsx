import { memo } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Scene } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { durationInDigits } from './duration-in-digits.ts';
import styles from './scene-list.module.css';

interface SceneEntryProps {
  readonly scene: Scene;
  /** Number in the story, from 1. */
  readonly number: number;
  readonly isPresent: boolean;
  /** In milliseconds; `null`: nobody planned it. */
  readonly planned: number | null;
  readonly onPick: (scene: string) => void;
}

/** A scene in the presenter's column. It stays as it is while the talk goes from one to the next. */
export const SceneEntry = memo((props: SceneEntryProps) => {
  const { scene, number, isPresent, planned, onPick } = props;
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  return (
    <li>
      <button
        type="button"
        aria-current={isPresent ? 'true' : undefined}
        data-hidden={scene.hidden || undefined}
        onClick={() => onPick(scene.id)}
      >
        <span className={styles.number}>{number}</span>{' '}
        <span className={styles.title}>
          {scene.title[lang]}
          {scene.hidden ? <small> {words.hidden}</small> : null}
        </span>{' '}
        {planned === null ? null : (
          <span className={styles.planned}>{durationInDigits(planned)}</span>
        )}
      </button>
    </li>
  );
});
