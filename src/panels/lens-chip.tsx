import { X } from 'lucide-react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { fillSentence } from '../model/sentences.ts';
import { lookThrough } from '../state/filter-producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './lens-chip.module.css';

/** The municipality that the reader is from, as long as its seats are lit, with the way to let it go. */
export const LensChip = () => {
  const { lens: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const member = useMap((state) => selectPerspective(state)?.lens?.member.name[lang]);
  if (member === undefined) return null;
  const forget = fillSentence(words.forget, { member });
  return (
    <button
      type="button"
      className={styles.chip}
      title={forget}
      onClick={() => apply(lookThrough(null, null))}
    >
      {member}
      <span className="visually-hidden">: {words.letGo}</span>
      <X aria-hidden size={16} />
    </button>
  );
};
