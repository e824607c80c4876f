import { FaultText } from '../controls/fault-text.tsx';
import type { Fault } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import styles from './problem-page.module.css';

interface FaultListProps {
  readonly faults: readonly Fault[];
  readonly lang: Language;
}

/** Every fault in a graph file. */
export const FaultList = ({ faults, lang }: FaultListProps) => (
  <ul className={styles.faults}>
    {faults.map((fault) => (
      <li key={`${fault.subject} ${fault.code}`}>
        <FaultText fault={fault} lang={lang} />
      </li>
    ))}
  </ul>
);
