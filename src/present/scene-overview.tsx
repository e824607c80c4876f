import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Graph } from '../model/graph.ts';
import type { Scene, Story } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import styles from './stage-dialog.module.css';

interface SceneOverviewProps {
  readonly graph: Graph;
  readonly story: Story;
  readonly present: Scene;
  readonly onPick: (scene: string) => void;
  readonly onClose: () => void;
}

/** All scenes of a story, numbered. */
export const SceneOverview = ({ story, present, onPick, onClose }: SceneOverviewProps) => {
  const { overview } = useMessages().present;
  const lang = useMap((state) => state.request.lang);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={overview} onClose={onClose}>
      <ol className={styles.scenes}>
        {story.scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-current={scene.id === present.id ? 'true' : undefined}
              onClick={() => {
                onPick(scene.id);
                dialog.current?.close();
              }}
            >
              <span className={styles.number}>{index + 1}</span> {scene.title[lang]}
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
};
