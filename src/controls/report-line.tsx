import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import styles from './report-line.module.css';

interface ReportLineProps {
  /** The sentence, and what can be done about it at once. */
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** One thing that is wrong, told in a line that can be put aside. */
export const ReportLine = ({ children, onDismiss }: ReportLineProps) => {
  const { notices } = useMessages();
  return (
    <p>
      {children}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={notices.dismiss}
        onClick={onDismiss}
      >
        <X aria-hidden size={16} />
      </button>
    </p>
  );
};
