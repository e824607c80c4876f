import { X } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import controls from '../styles/controls.module.css';
import styles from './dialog-head.module.css';

interface DialogHeadProps {
  readonly title: string;
  readonly onClose: () => void;
}

/** What a dialog is about, and the way out of it. */
export const DialogHead = ({ title, onClose }: DialogHeadProps) => {
  const { close } = useMessages();
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      <button type="button" className={controls.icon} aria-label={close} onClick={onClose}>
        <X aria-hidden size={18} />
      </button>
    </div>
  );
};
