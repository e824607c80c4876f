import { FaultText } from '../controls/fault-text.tsx';
import type { Fault } from '../model/report.ts';
import styles from './problem-page.module.css';

interface FaultListProps {
  readonly faults: readonly Fault[];
}

/** Every fault in a graph file. */
export const FaultList = ({ faults }: FaultListProps) => (
  <ul className={styles.faults}>
    {faults.map((fault) => (
      <li key={`${fault.subject} ${fault.code}`}>
        <FaultText fault={fault} />
      </li>
    ))}
  </ul>
);
