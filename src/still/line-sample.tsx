import { lineLook } from '../drawing/look.ts';
import type { Evidence, RelationType } from '../model/schema.ts';
import { Line } from '../styles/line.tsx';
import styles from './line-sample.module.css';

interface LineSampleProps {
  readonly style: RelationType['style'];
  readonly evidence: Evidence['status'];
}

const WAY = { path: 'M1,7H30', tip: { x: 39, y: 7 }, angle: 0 } as const;

/** A relation as the diagram draws it, in small: colour, dash and arrowhead. So short it is opaque. */
export const LineSample = ({ style, evidence }: LineSampleProps) => {
  const state = { evidence, selected: false, dimmed: false, travelled: null };
  const look = { ...lineLook(style, state), lineOpacity: undefined };
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
