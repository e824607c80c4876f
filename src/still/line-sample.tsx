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

const WAY = { stroke: 'M1,7H30', tip: { x: 39, y: 7 }, angle: 0 } as const;

/** A relation as the diagram draws it, in small: colour, dash and arrowhead. So short it is opaque. */
export const SampleLine = ({ style, evidence }: LineSampleProps) => {
  const state = { evidence, selected: false, bears: false, dimmed: false, travelled: null };
  const look = { ...lineLook(style, state, LENGTH), lineOpacity: undefined };
  return <Line look={look} ways={[WAY]} />;
};

/** The same for a line of no type in particular, as what is stated or inferred is drawn. */
export const EvidenceLine = ({ evidence }: Pick<LineSampleProps, 'evidence'>) => {
  const { width, dash } = evidenceLook(evidence, LENGTH);
  return (
    <path
      d="M1,7H30"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeDasharray={dash}
    />
  );
};

/** A sample of a type of line, among words. */
export const LineSample = ({ style, evidence }: LineSampleProps) => (
  <svg className={styles.sample} viewBox="0 0 40 14" data-colour={style.colour} aria-hidden="true">
    <SampleLine style={style} evidence={evidence} />
  </svg>
);

/** A sample of how sure a line is, among words. */
export const EvidenceSample = ({ evidence }: Pick<LineSampleProps, 'evidence'>) => (
  <svg className={styles.sample} viewBox="0 0 40 14" aria-hidden="true">
    <EvidenceLine evidence={evidence} />
  </svg>
);
