import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { LIMITS } from '../model/limits.ts';
import controls from '../styles/controls.module.css';
import styles from './say-field.module.css';

interface SayFieldProps {
  /** What opens the field: to change something, or to choose another. */
  readonly opens: string;
  readonly label: string;
  readonly type?: 'text' | 'date';
  /** What is offered. Another word is taken too: when it is not right either, that is told again. */
  readonly choices?: readonly string[];
  readonly onSay: (value: string) => void;
}

/** A word of the reader's own in place of one that was filled in or proposed, in a field that opens where it is told. */
export const SayField = ({ opens, label, type = 'text', choices, onSay }: SayFieldProps) => {
  const { own } = useMessagesApart();
  const list = useId();
  const [value, setValue] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const said = value.trim();
  return (
    <details className={styles.say} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{opens}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (said !== '') onSay(said);
        }}
      >
        <label className={controls.field}>
          <span className={controls.fieldLabel}>{label}</span>
          <input
            type={type}
            value={value}
            required
            maxLength={type === 'date' ? undefined : LIMITS.nameLength}
            list={choices === undefined ? undefined : list}
            onChange={({ currentTarget }) => setValue(currentTarget.value)}
          />
        </label>
        {choices === undefined || !isOpen ? null : (
          // Of a hundred fields with a thousand choices each, all at once would keep the page for seconds.
          <datalist id={list}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        )}
        <button type="submit" className={controls.button} disabled={said === ''}>
          <Check aria-hidden size={16} /> {own.takeOver}
        </button>
      </form>
    </details>
  );
};
