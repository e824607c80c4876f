import { evidenceLook, lineLook } from '../drawing/look.ts';
import type { Evidence, RelationType } from '../model/schema.ts';
import { Line } from '../styles/line.tsx';
import styles from './line-sample.module.css';

interface LineSampleProps {
  readonly style: RelationType['style'];
  readonly evidence: Evidence['status'];
}

/** Of the line of a sample, in its own units. */
const LENGTH = 29;

const WAY = { path: 'M1,7H30', tip: { x: 39, y: 7 }, angle: 0 } as const;

/** A relation as the diagram draws it, in small: colour, dash and arrowhead. So short it is opaque. */
export const LineSample = ({ style, evidence }: LineSampleProps) => {
  const state = { evidence, selected: false, bears: false, dimmed: false, travelled: null };
  const look = { ...lineLook(style, state, LENGTH), lineOpacity: undefined };
  return (
    <svg
      className={styles.sample}
      viewBox="0 0 40 14"
      data-colour={style.colour}
      aria-hidden="true"
    >
      <Line look={look} ways={[WAY]} />
    </svg>
  );
};

/** A line of no type in particular, as what is stated or inferred is drawn. */
export const EvidenceSample = ({ evidence }: Pick<LineSampleProps, 'evidence'>) => {
  const { width, dash } = evidenceLook(evidence, LENGTH);
  return (
    <svg className={styles.sample} viewBox="0 0 40 14" aria-hidden="true">
      <path
        d="M1,7H30"
        fill="none"
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash}
      />
    </svg>
  );
};
