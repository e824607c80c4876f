import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { shutDialog } from '../controls/shut-dialog.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { actionOf, digitOf } from '../keys/action-of.ts';
import { focusOf } from '../keys/focus.ts';
import { OVERVIEW_KEYS } from '../keys/overview-keys.ts';
import type { Scene, Story } from '../model/schema.ts';
import { moveInGrid, typeNumber } from './overview-moves.ts';
import { SceneCell } from './scene-cell.tsx';
import styles from './scene-overview.module.css';

interface SceneOverviewProps {
  readonly story: Story;
  readonly present: Scene;
  readonly onPick: (scene: string) => void;
  readonly onClose: () => void;
}

/** How many cells stand beside each other in the first row. */
const columnsOf = (cells: readonly HTMLElement[]): number => {
  // Asked of what holds a cell, and of no more than one row: a cell out of sight would be laid out for it.
  const topOf = (cell: HTMLElement | undefined) => cell?.parentElement?.getBoundingClientRect().top;
  const first = topOf(cells[0]);
  const next = cells.findIndex((cell) => topOf(cell) !== first);
  return Math.max(1, next < 0 ? cells.length : next);
};

/** All scenes of a story as numbered pictures: arrows or a number find one, Enter goes there. */
export const SceneOverview = ({ story, present, onPick, onClose }: SceneOverviewProps) => {
  const { present: words } = useMessagesApart();
  const dialog = useRef<HTMLDialogElement>(null);
  const { scenes } = story;
  const [at, setAt] = useState(Math.max(0, scenes.indexOf(present)));
  const [typed, setTyped] = useState(0);
  const cells = () => [
    ...(dialog.current?.querySelectorAll<HTMLElement>('[data-scene-cell]') ?? []),
  ];
  const pick = useCallback(
    (scene: string) => {
      onPick(scene);
      shutDialog(dialog.current);
    },
    [onPick],
  );
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
          <SceneCell
            key={scene.id}
            story={story}
            scene={scene}
            index={index}
            isPresent={scene.id === present.id}
            isStop={index === at}
            onStop={setAt}
            onPick={pick}
          />
        ))}
      </ol>
    </Dialog>
  );
};
