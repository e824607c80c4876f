import { Check, Wrench } from 'lucide-react';
import { FaultText } from '../controls/fault-text.tsx';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { withMeant } from '../model/meant-faults.ts';
import type { Fault } from '../model/report.ts';
import { isSlip } from '../model/slips.ts';
import controls from '../styles/controls.module.css';
import styles from './graph-faults.module.css';
import { mendFile } from './open-own.ts';

/** Of a file with more faults than this the first are told. */
const MOST_TOLD = 50;

interface GraphFaultsProps {
  /** What the file is called. */
  readonly name: string;
  /** The graph file that has them. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** What is wrong in a graph file, each with its repair where one is known, and a button for all of these. */
export const GraphFaults = ({ name, text, faults: found }: GraphFaultsProps) => {
  const faults = found.map(withMeant);
  const { own } = useMessagesApart();
  // One with a repair has a button of its own; a slip is in the way of all that comes after it.
  const hasMore =
    faults.filter(({ repair }) => repair !== undefined).length > 1 ||
    faults.some(({ code }) => isSlip(code));
  return (
    <>
      {hasMore ? (
        <p>
          <button
            type="button"
            className={controls.button}
            data-mend
            onClick={() => void mendFile(name, text, null)}
          >
            <Wrench aria-hidden size={16} /> {own.mendAll}
          </button>
        </p>
      ) : null}
      <ul className={styles.faults}>
        {faults.slice(0, MOST_TOLD).map((fault) => (
          <li key={`${fault.subject} ${fault.code}`}>
            <FaultText fault={fault} />{' '}
            {fault.repair === undefined ? null : (
              <button
                type="button"
                className={controls.button}
                data-repair="graph"
                onClick={() => void mendFile(name, text, [fault.repair ?? []])}
              >
                <Check aria-hidden size={16} /> {own.mend}
              </button>
            )}
          </li>
        ))}
      </ul>
      {faults.length > MOST_TOLD ? <p>{counted(own.more, faults.length - MOST_TOLD)}</p> : null}
    </>
  );
};
