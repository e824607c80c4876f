import { dashArray, strokeWidth } from '../drawing/relation-style.ts';
import type { Evidence, RelationType } from '../model/schema.ts';
import { Arrowheads } from '../styles/arrowheads.tsx';
import styles from './line-sample.module.css';

interface LineSampleProps {
  readonly style: RelationType['style'];
  readonly evidence: Evidence['status'];
}

/** A relation as the diagram draws it, in small: colour, dash and arrowhead. */
export const LineSample = ({ style, evidence }: LineSampleProps) => (
  <svg className={styles.sample} viewBox="0 0 40 14" data-colour={style.colour} aria-hidden="true">
    <path
      d="M1,7 H30"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth(evidence)}
      strokeDasharray={dashArray(style.dash, evidence)}
    />
    <Arrowheads kind={style.arrowhead} arrivals={[{ tip: { x: 39, y: 7 }, angle: 0 }]} />
  </svg>
);
