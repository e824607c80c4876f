import type { Portion } from './points-in-sight.ts';
import styles from './scene-text.module.css';

interface FoldedPointsProps {
  readonly points: readonly string[];
  readonly sight: Portion;
  readonly told: number;
}

/** The points that are not in sight, as their numbers: by ear those that were told are still there. */
export const FoldedPoints = ({ points, sight, told }: FoldedPointsProps) => (
  <ol className={styles.folded}>
    {points.map((point, index) =>
      index >= sight.from && index < sight.to ? null : (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two points may be the same, and none moves
          key={index}
          data-told={index < told || undefined}
          aria-hidden={index >= told}
        >
          <span className={styles.sign} aria-hidden>
            {index + 1}
          </span>
          <span className="visually-hidden">{point}</span>
        </li>
      ),
    )}
  </ol>
);
