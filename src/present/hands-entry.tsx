import { Minus, Plus, RotateCcw, Undo2 } from 'lucide-react';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { signFor } from '../keys/signs.ts';
import { STAGE_KEYS } from '../keys/stage-keys.ts';
import { MAX_HANDS, NO_HANDS, OPINIONS, type Opinion } from '../state/hands.ts';
import { clearHands, countHand, enterHands, undoHands } from '../state/presenting-producers.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './hands-entry.module.css';
import { sharesOf, totalOf } from './hands-shares.ts';

/** A show of hands as the presenter keeps it: counted one by one, or entered as somebody calls it out. */
export const HandsEntry = ({ statement }: { readonly statement: string }) => {
  const { hands: words } = useMessagesApart().present;
  const hands = useMap((state) => state.presenting.hands.get(statement)) ?? NO_HANDS;
  const canUndo = useMap(({ presenting }) =>
    presenting.handsBefore.some((before) => before.statement === statement),
  );
  const shares = sharesOf(hands);
  const total = totalOf(hands);
  const enter = (opinion: Opinion, text: string) => {
    const count = Number(text);
    if (text !== '' && Number.isInteger(count) && count >= 0 && count !== hands[opinion])
      apply(enterHands(statement, opinion, count));
  };
  return (
    <section className={styles.hands} aria-label={words.title}>
      <h2>{words.title}</h2>
      {OPINIONS.map((opinion) => (
        <div key={opinion} className={styles.row}>
          <kbd>{signFor(STAGE_KEYS, opinion)}</kbd>
          <span className={styles.word} id={`hands-${opinion}`}>
            {words[opinion]}
          </span>
          <span className={styles.share}>{total === 0 ? '' : `${shares[opinion]}%`}</span>
          <button
            type="button"
            className={controls.icon}
            aria-label={words.less[opinion]}
            title={words.less[opinion]}
            disabled={hands[opinion] === 0}
            onClick={() => apply(countHand(statement, opinion, -1))}
          >
            <Minus aria-hidden size={18} />
          </button>
          {/* With another count it is another field: what was typed half gives way to what was counted. */}
          <input
            key={hands[opinion]}
            className={controls.select}
            type="number"
            inputMode="numeric"
            min={0}
            max={MAX_HANDS}
            aria-labelledby={`hands-${opinion}`}
            data-entry={opinion}
            defaultValue={hands[opinion]}
            onBlur={({ target }) => enter(opinion, target.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') currentTarget.blur();
            }}
          />
          <button
            type="button"
            className={controls.icon}
            aria-label={words.add[opinion]}
            title={words.add[opinion]}
            onClick={() => apply(countHand(statement, opinion, 1))}
          >
            <Plus aria-hidden size={18} />
          </button>
        </div>
      ))}
      <div className={styles.foot}>
        <p data-total={total}>{counted(words.total, total)}</p>
        <button
          type="button"
          className={controls.button}
          disabled={!canUndo}
          title={`${words.undo} (${signFor(STAGE_KEYS, 'undo-hands')})`}
          onClick={() => apply(undoHands(statement))}
        >
          <Undo2 aria-hidden size={18} /> {words.undo}
        </button>
        <button
          type="button"
          className={controls.icon}
          disabled={total === 0}
          aria-label={words.clear}
          title={`${words.clear} (${signFor(STAGE_KEYS, 'clear-hands')})`}
          onClick={() => apply(clearHands(statement))}
        >
          <RotateCcw aria-hidden size={18} />
        </button>
      </div>
    </section>
  );
};
