import { Pause, Play, RotateCcw } from 'lucide-react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { apply, useMap } from '../state/store.ts';
import { elapsed, resetTimer, toggleTimer } from '../state/talk-timer.ts';
import controls from '../styles/controls.module.css';
import { durationInDigits } from './duration-in-digits.ts';
import styles from './talk-clock.module.css';
import { useNow } from './use-now.ts';

/** How long the talk has lasted, and what time it is. */
export const TalkClock = () => {
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const timer = useMap((state) => state.presenting.timer);
  const now = useNow();
  const isGoing = timer.since !== null;
  const time = new Date(now).toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' });
  const Icon = isGoing ? Pause : Play;
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{words.timer}</dt>
        <dd>
          <span role="timer" className={styles.digits} data-going={isGoing || undefined}>
            {durationInDigits(elapsed(timer, now))}
          </span>
          <button
            type="button"
            className={controls.icon}
            aria-label={isGoing ? words.pause : words.start}
            title={isGoing ? words.pause : words.start}
            onClick={() => apply(toggleTimer(Date.now()))}
          >
            <Icon aria-hidden size={18} />
          </button>
          <button
            type="button"
            className={controls.icon}
            aria-label={words.reset}
            title={words.reset}
            onClick={() => apply(resetTimer(Date.now()))}
          >
            <RotateCcw aria-hidden size={18} />
          </button>
        </dd>
      </div>
      <div>
        <dt>{words.clock}</dt>
        <dd className={styles.digits}>{time}</dd>
      </div>
    </dl>
  );
};
