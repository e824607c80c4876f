import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import styles from './report-line.module.css';

interface ReportLineProps {
  /** The sentence, and what can be done about it at once. */
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** One thing that is wrong, told in a line that can be put aside. */
export const ReportLine = ({ children, onDismiss }: ReportLineProps) => {
  const { told } = useMessagesApart();
  return (
    // Its ground stands here: in a page without its stylesheet words would lie over words.
    <p style={{ background: 'var(--surface)' }}>
      {children}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={told.dismiss}
        onClick={onDismiss}
      >
        <X aria-hidden size={16} />
      </button>
    </p>
  );
};
