import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import controls from '../styles/controls.module.css';
import styles from './copy-field.module.css';

const SHOWN_MS = 4_000;

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Its `data-share`, by which tests find it. */
  readonly name: string;
}

/** A text to take along: it can be selected by hand, and copied with one press. */
export const CopyField = ({ label, text, name }: CopyFieldProps) => {
  const { share } = useMessagesApart();
  const id = useId();
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  const Icon = outcome === 'done' ? Check : Copy;
  return (
    <div className={styles.field} data-share={name}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={Math.min(5, Math.ceil(text.length / 70))}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className={controls.button} onClick={copy}>
        <Icon aria-hidden size={16} /> {share.copy}
        <span className="visually-hidden">: {label}</span>
      </button>
      <span role="status" className={styles.outcome} data-copied={outcome ?? undefined}>
        {outcome === null ? '' : share[outcome]}
      </span>
    </div>
  );
};
