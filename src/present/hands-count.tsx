import { RotateCcw } from 'lucide-react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { NO_HANDS } from '../state/presenting.ts';
import { clearHands, countHand } from '../state/presenting-producers.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './hands-count.module.css';

const OPINIONS = ['agree', 'disagree'] as const;

/** A show of hands about a statement, counted on the spot; with Shift one less. */
export const HandsCount = ({ statement }: { readonly statement: string }) => {
  const { hands: words } = useMessagesApart().present;
  const counted = useMap((state) => state.presenting.hands.get(statement)) ?? NO_HANDS;
  const most = Math.max(counted.agree, counted.disagree, 1);
  return (
    <section className={styles.hands} aria-label={words.title}>
      {OPINIONS.map((opinion) => (
        <button
          key={opinion}
          type="button"
          className={styles.opinion}
          data-hands={opinion}
          title={words.add[opinion]}
          onClick={({ shiftKey }) => apply(countHand(statement, opinion, shiftKey ? -1 : 1))}
        >
          <span className={styles.word}>{words[opinion]}</span>
          <span className={styles.count}>{counted[opinion]}</span>
          <span className={styles.bar} style={{ width: `${(100 * counted[opinion]) / most}%` }} />
        </button>
      ))}
      {counted === NO_HANDS ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={words.clear}
          title={`${words.clear} (0)`}
          onClick={() => apply(clearHands(statement))}
        >
          <RotateCcw aria-hidden />
        </button>
      )}
    </section>
  );
};
