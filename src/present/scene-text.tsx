import { useMessages } from '../i18n/use-messages.ts';
import type { Step } from '../model/schema.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { useMap } from '../state/store.ts';
import styles from './scene-text.module.css';
import { sceneWords } from './scene-words.ts';

interface SceneTextProps {
  readonly shown: ShownScene;
  /** The step of the process that the scene stands at. */
  readonly step: Step | null;
  /** The first heading of the page; in a frame the page around it has that one. */
  readonly heading: 'h1' | 'h2';
}

/** What is written beside the picture, large enough to be read from the back of a room. */
export const SceneText = ({ shown, step, heading: Heading }: SceneTextProps) => {
  const messages = useMessages();
  const lang = useMap((state) => state.request.lang);
  const { kicker, title, lead, points, caption } = sceneWords(shown, step, messages, lang);
  return (
    <div className={styles.text} data-kind={shown.remark?.kind}>
      {kicker === null ? null : <p className={styles.kicker}>{kicker}</p>}
      <Heading className={styles.title}>{title}</Heading>
      {lead === null ? null : <p className={styles.lead}>{lead}</p>}
      {points.length === 0 ? null : (
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {caption === null ? null : (
        <p className={styles.caption} data-caption>
          {caption}
        </p>
      )}
    </div>
  );
};
