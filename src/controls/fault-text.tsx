import { faultSentence } from '../i18n/fault-sentence.ts';
import type { Fault } from '../model/report.ts';
import type { Language } from '../model/text.ts';

interface FaultTextProps {
  readonly fault: Fault;
  readonly lang: Language;
}

/** One thing wrong in a graph file: where it is, and what would be right. */
export const FaultText = ({ fault, lang }: FaultTextProps) => (
  <>
    <code>{fault.subject}</code> <span>{faultSentence(fault, lang)}</span>
  </>
);
