import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { InSight } from '../controls/in-sight.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { actionOf, digitOf } from '../keys/action-of.ts';
import { focusOf } from '../keys/focus.ts';
import { OVERVIEW_KEYS } from '../keys/overview-keys.ts';
import type { Scene, Story } from '../model/schema.ts';
import { atScene } from '../perspective/shown-scene.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { moveInGrid, typeNumber } from './overview-moves.ts';
import styles from './scene-overview.module.css';
import { SceneStill } from './scene-still.tsx';

interface SceneOverviewProps {
  readonly story: Story;
  readonly present: Scene;
  readonly onPick: (scene: string) => void;
  readonly onClose: () => void;
}

/** How many cells stand beside each other in the first row. */
const columnsOf = (cells: readonly HTMLElement[]): number => {
  const tops = cells.map((cell) => cell.getBoundingClientRect().top);
  return Math.max(1, tops.filter((top) => top === tops[0]).length);
};

/** The picture of one scene. */
const SceneOf = ({
  story,
  scene,
}: Pick<SceneOverviewProps, 'story'> & { readonly scene: Scene }) => {
  const graph = useGraph();
  const request = useMap((state) => state.request);
  const own = useMemo(() => atScene(graph, request, story, scene), [graph, request, story, scene]);
  return <SceneStill request={own} />;
};

/** All scenes of a story as numbered pictures: arrows or a number find one, Enter goes there. */
export const SceneOverview = ({ story, present, onPick, onClose }: SceneOverviewProps) => {
  const { present: words } = useMessagesApart();
  const request = useMap((state) => state.request);
  const dialog = useRef<HTMLDialogElement>(null);
  const { scenes } = story;
  const [at, setAt] = useState(Math.max(0, scenes.indexOf(present)));
  const [typed, setTyped] = useState(0);
  const cells = () => [
    ...(dialog.current?.querySelectorAll<HTMLElement>('[data-scene-cell]') ?? []),
  ];
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(OVERVIEW_KEYS, event, focusOf(event.target));
    if (action === null) return;
    const isDigit = action === 'digit';
    const number = isDigit ? typeNumber(typed, Number(digitOf(event)), scenes.length) : 0;
    const to = isDigit ? number - 1 : moveInGrid(action, at, scenes.length, columnsOf(cells()));
    if (to === null) return;
    event.preventDefault();
    setTyped(number);
    if (to < 0) return;
    setAt(to);
    cells()[to]?.focus();
  };
  return (
    <Dialog
      ref={dialog}
      className={styles.overview}
      title={words.overview}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <ol className={styles.scenes}>
        {scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              className={styles.scene}
              tabIndex={index === at ? 0 : -1}
              aria-current={scene.id === present.id ? 'true' : undefined}
              data-scene-cell={scene.id}
              onFocus={() => setAt(index)}
              onClick={() => {
                onPick(scene.id);
                dialog.current?.close();
              }}
            >
              <span className={styles.picture} aria-hidden>
                <InSight>{() => <SceneOf story={story} scene={scene} />}</InSight>
              </span>
              <span>
                <span className={styles.number}>{index + 1}</span> {scene.title[request.lang]}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
};
