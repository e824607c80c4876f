import { faultSentence } from '../i18n/fault-sentence.ts';
import type { Fault } from '../model/fault.ts';
import type { Language } from '../model/text.ts';
import styles from './problem-page.module.css';

interface FaultListProps {
  readonly faults: readonly Fault[];
  readonly lang: Language;
}

/** Every fault in a graph file: where it is, and what would be right. */
export const FaultList = ({ faults, lang }: FaultListProps) => (
  <ul className={styles.faults}>
    {faults.map((fault) => (
      <li key={`${fault.path} ${fault.code}`}>
        <code>{fault.path}</code>
        <span>{faultSentence(fault, lang)}</span>
      </li>
    ))}
  </ul>
);
