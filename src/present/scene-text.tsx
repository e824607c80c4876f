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
}

/** What is written beside the picture, large enough to be read from the back of a room. */
export const SceneText = ({ shown, step }: SceneTextProps) => {
  const messages = useMessages();
  const lang = useMap((state) => state.request.lang);
  const { kicker, title, lead, points, caption } = sceneWords(shown, step, messages, lang);
  const { told } = shown.points;
  return (
    <div className={styles.text} data-kind={shown.remark?.kind}>
      {kicker === null ? null : <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.title}>{title}</h1>
      {lead === null ? null : <p className={styles.lead}>{lead}</p>}
      {points.length === 0 ? null : (
        <ol className={styles.points}>
          {points.map((point, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two points may be the same, and none moves
              key={index}
              data-told={index < told || undefined}
              aria-hidden={index >= told}
            >
              <span className={styles.sign} aria-hidden>
                {index + 1}
              </span>{' '}
              <span>{point}</span>
            </li>
          ))}
        </ol>
      )}
      {caption === null ? null : (
        <p className={styles.caption} data-caption>
          {caption}
        </p>
      )}
    </div>
  );
};
