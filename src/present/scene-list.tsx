import { useEffect, useRef } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Scene, Story } from '../model/schema.ts';
import { SceneEntry } from './scene-entry.tsx';
import styles from './scene-list.module.css';
import { plannedFor, type TalkPlan } from './talk-plan.ts';

interface SceneListProps {
  readonly story: Story;
  readonly present: Scene;
  readonly plan: TalkPlan;
  readonly onPick: (scene: string) => void;
}

/** All scenes in a column, with the time that is planned for each; the present one stands in its middle. */
export const SceneList = ({ story, present, plan, onPick }: SceneListProps) => {
  const { console: words } = useMessagesApart();
  const list = useRef<HTMLOListElement>(null);
  const at = story.scenes.indexOf(present);
  useEffect(() => {
    const { current: column } = list;
    const item = column?.children[at];
    if (!column || !item) return;
    // Not by scrollIntoView, which would scroll the page of a narrow window along.
    const centre = () => {
      const { top, height } = item.getBoundingClientRect();
      column.scrollTop +=
        top + height / 2 - column.getBoundingClientRect().top - column.clientHeight / 2;
    };
    const observer = new ResizeObserver(centre);
    observer.observe(column);
    return () => observer.disconnect();
  }, [at]);
  return (
    <nav className={styles.scenes} aria-label={words.scenes}>
      <h2>{words.scenes}</h2>
      <ol ref={list}>
        {story.scenes.map((scene, index) => (
          <SceneEntry
            key={scene.id}
            scene={scene}
            number={index + 1}
            isPresent={scene.id === present.id}
            planned={plannedFor(scene, plan)}
            onPick={onPick}
          />
        ))}
      </ol>
    </nav>
  );
};
