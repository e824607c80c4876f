import { memo, useMemo } from 'react';
import { InSight } from '../controls/in-sight.tsx';
import type { Scene, Story } from '../model/schema.ts';
import { atScene } from '../perspective/shown-scene.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './scene-overview.module.css';
import { SceneStill } from './scene-still.tsx';

/** The picture of one scene. */
const SceneOf = ({ story, scene }: { readonly story: Story; readonly scene: Scene }) => {
  const graph = useGraph();
  const request = useMap((state) => state.request);
  const own = useMemo(() => atScene(graph, request, story, scene), [graph, request, story, scene]);
  return <SceneStill request={own} />;
};

interface SceneCellProps {
  readonly story: Story;
  readonly scene: Scene;
  /** Place in the story, from 0. */
  readonly index: number;
  readonly isPresent: boolean;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onStop: (index: number) => void;
  readonly onPick: (scene: string) => void;
}

/** A numbered picture to go to a scene by. It stays as it is while a key goes from one to the next. */
export const SceneCell = memo((props: SceneCellProps) => {
  const { story, scene, index, isPresent, isStop, onStop, onPick } = props;
  const lang = useMap((state) => state.request.lang);
  return (
    <li>
      <button
        type="button"
        className={styles.scene}
        tabIndex={isStop ? 0 : -1}
        aria-current={isPresent ? 'true' : undefined}
        data-scene-cell={scene.id}
        onFocus={() => onStop(index)}
        onClick={() => onPick(scene.id)}
      >
        <span className={styles.picture} aria-hidden>
          <InSight>{() => <SceneOf story={story} scene={scene} />}</InSight>
        </span>
        <span>
          <span className={styles.number}>{index + 1}</span> {scene.title[lang]}
        </span>
      </button>
    </li>
  );
});
