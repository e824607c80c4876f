import { useEffect, useRef } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Scene, Story } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import styles from './scene-list.module.css';

interface SceneListProps {
  readonly story: Story;
  readonly present: Scene;
  readonly onPick: (scene: string) => void;
}

/** All scenes in a column; the present one stays in view. */
export const SceneList = ({ story, present, onPick }: SceneListProps) => {
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const list = useRef<HTMLOListElement>(null);
  const at = story.scenes.indexOf(present);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav className={styles.scenes} aria-label={words.scenes}>
      <h2>{words.scenes}</h2>
      <ol ref={list}>
        {story.scenes.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === present.id ? 'true' : undefined}
              onClick={() => onPick(id)}
            >
              <span className={styles.number}>{index + 1}</span> {title[lang]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
