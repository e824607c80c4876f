import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { NO_HANDS, OPINIONS } from '../state/hands.ts';
import { countHand } from '../state/presenting-producers.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './hands-count.module.css';
import { sharesOf, totalOf } from './hands-shares.ts';

/**
 * A show of hands about a statement, as the room sees it: how many, and what part of all votes. A press
 * counts one more, with Shift one less.
 */
export const HandsCount = ({ statement }: { readonly statement: string }) => {
  const { hands: words } = useMessagesApart().present;
  const hands = useMap((state) => state.presenting.hands.get(statement)) ?? NO_HANDS;
  const shares = sharesOf(hands);
  const total = totalOf(hands);
  return (
    <section className={styles.hands} aria-label={words.title}>
      {OPINIONS.filter((opinion) => opinion !== 'abstain' || hands.abstain > 0).map((opinion) => (
        <button
          key={opinion}
          type="button"
          className={styles.opinion}
          data-hands={opinion}
          title={words.add[opinion]}
          onClick={({ shiftKey }) => apply(countHand(statement, opinion, shiftKey ? -1 : 1))}
        >
          <span className={styles.word}>{words[opinion]}</span>
          <span className={styles.count}>
            {hands[opinion]}
            {total === 0 ? null : <span className={styles.share}> {shares[opinion]}%</span>}
          </span>
          <span className={styles.bar} style={{ width: `${shares[opinion]}%` }} />
        </button>
      ))}
      {total === 0 ? null : (
        <p className={styles.total} data-total={total}>
          {counted(words.total, total)}
        </p>
      )}
    </section>
  );
};
