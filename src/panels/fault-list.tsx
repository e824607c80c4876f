import { FaultText } from '../controls/fault-text.tsx';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { withMeant } from '../model/meant-faults.ts';
import type { Fault } from '../model/report.ts';
import styles from './problem-page.module.css';

/** Of a file with more faults than this the first are told. */
const MOST_TOLD = 200;

interface FaultListProps {
  readonly faults: readonly Fault[];
}

/** What has to be mended in a graph file. Remarks on it are left out: they stand in no picture's way. */
export const FaultList = ({ faults }: FaultListProps) => {
  const { problems: words } = useMessagesApart();
  const errors = faults.filter(({ severity }) => severity === 'error').map(withMeant);
  return (
    <>
      <ul className={styles.faults}>
        {errors.slice(0, MOST_TOLD).map((fault) => (
          <li key={`${fault.subject} ${fault.code}`}>
            <FaultText fault={fault} />
          </li>
        ))}
      </ul>
      {errors.length > MOST_TOLD ? (
        <p>{counted(words.moreFaults, errors.length - MOST_TOLD)}</p>
      ) : null}
    </>
  );
};
