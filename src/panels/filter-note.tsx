import { X } from 'lucide-react';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { clearFilters } from '../state/filter-producers.ts';
import { apply } from '../state/store.ts';
import styles from './filter-note.module.css';

interface FilterNoteProps {
  /** How many lines they hide. */
  readonly hidden: number;
}

/** How many lines the filters hide, with the way to see them again. */
export const FilterNote = ({ hidden }: FilterNoteProps) => {
  const { legendPanel: words } = useMessagesApart();
  return (
    <button
      type="button"
      className={styles.note}
      title={words.showAll}
      onClick={() => {
        apply(clearFilters());
        // The button goes with the filter: who pressed it by key goes on from the picture.
        document.getElementById('main')?.focus({ preventScroll: true });
      }}
    >
      {counted(words.filtered, hidden)}
      <span className="visually-hidden">: {words.showAll}</span>
      <X aria-hidden size={14} />
    </button>
  );
};
