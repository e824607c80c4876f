import { faultSentence } from '../i18n/fault-sentence.ts';
import type { Fault } from '../model/report.ts';
import { useMap } from '../state/store.ts';

interface FaultTextProps {
  readonly fault: Fault;
}

/** One thing wrong in a graph file: where it is, and what would be right. */
export const FaultText = ({ fault }: FaultTextProps) => {
  const lang = useMap((state) => state.request.lang);
  return (
    <>
      <code>{fault.subject}</code> <span>{faultSentence(fault, lang)}</span>
    </>
  );
};
