import { FoldedPoints } from './folded-points.tsx';
import type { Portion } from './points-in-sight.ts';
import styles from './scene-text.module.css';
import type { SceneWords } from './scene-words.ts';

interface SceneTextProps {
  readonly words: SceneWords;
  /** What kind of remark it is; `undefined`: none. */
  readonly kind: string | undefined;
  /** How many of the points have been told. */
  readonly told: number;
  /** The points that are written out; the others are folded to their numbers. Without it all are. */
  readonly sight?: Portion;
}

/** More points than this stand in two columns; more than that in three, and so do three that are long. */
const COLUMNS = { two: 3, three: 8, long: 180 } as const;

const columnsFor = (points: readonly string[]): 1 | 2 | 3 => {
  const count = points.length;
  if (count > COLUMNS.three || (count === 3 && points.join('').length > COLUMNS.long)) return 3;
  return count > COLUMNS.two ? 2 : 1;
};

/** What is said with a picture, large enough to be read from the back of a room. */
export const SceneText = ({ words, kind, told, sight }: SceneTextProps) => {
  const { kicker, title, lead, points, caption } = words;
  const { from, to } = sight ?? { from: 0, to: points.length };
  const inSight = points.slice(from, to);
  return (
    <div className={styles.text} data-kind={kind}>
      <div className={styles.head}>
        {kicker === null ? null : <p className={styles.kicker}>{kicker}</p>}
        <h1 className={styles.title}>{title}</h1>
        {lead === null ? null : <p className={styles.lead}>{lead}</p>}
      </div>
      {points.length === 0 && caption === null ? null : (
        <div className={styles.rest}>
          {inSight.length === points.length ? null : (
            <FoldedPoints points={points} sight={{ from, to }} told={told} />
          )}
          {points.length === 0 ? null : (
            <ol className={styles.points} start={from + 1} data-columns={columnsFor(inSight)}>
              {inSight.map((point, place) => {
                const index = from + place;
                return (
                  <li key={index} data-told={index < told || undefined} aria-hidden={index >= told}>
                    <span className={styles.sign} aria-hidden>
                      {index + 1}
                    </span>{' '}
                    <span>{point}</span>
                  </li>
                );
              })}
            </ol>
          )}
          {caption === null ? null : (
            <p className={styles.caption} data-caption>
              {caption}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
