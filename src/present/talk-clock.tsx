import { Pause, Play, RotateCcw } from 'lucide-react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { fillSentence } from '../model/sentences.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { apply, useMap } from '../state/store.ts';
import { elapsed, resetTimer, toggleTimer } from '../state/talk-timer.ts';
import controls from '../styles/controls.module.css';
import { durationInDigits, leftInDigits } from './duration-in-digits.ts';
import styles from './talk-clock.module.css';
import { lengthOf, plannedFor, type TalkPlan, timeLeft } from './talk-plan.ts';
import { useNow } from './use-now.ts';
import { timesOf, type Visit } from './visits.ts';

interface TalkClockProps {
  readonly shown: ShownScene;
  readonly plan: TalkPlan;
  readonly visits: readonly Visit[];
}

/** What time it is, how long the talk and this scene have lasted, and what is left. */
export const TalkClock = ({ shown: { story, scene }, plan, visits }: TalkClockProps) => {
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const timer = useMap((state) => state.presenting.timer);
  const now = useNow();
  const isGoing = timer.since !== null;
  const time = new Date(now).toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' });
  const Icon = isGoing ? Pause : Play;
  const gone = elapsed(timer, now);
  const length = lengthOf(story, plan);
  const planned = plannedFor(scene, plan);
  const here = timesOf(visits, gone).get(scene.id) ?? 0;
  const left = length === null ? null : length - gone;
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{words.clock}</dt>
        <dd className={styles.digits}>{time}</dd>
      </div>
      <div>
        <dt>{words.timer}</dt>
        <dd>
          <span role="timer" className={styles.digits} data-going={isGoing || undefined}>
            {durationInDigits(gone)}
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
      {left === null || length === null ? null : (
        <div data-left={timeLeft(left, length)}>
          <dt>
            {fillSentence(left < 0 ? words.overOf : words.leftOf, {
              total: durationInDigits(length),
            })}
          </dt>
          <dd className={styles.digits}>{leftInDigits(left)}</dd>
        </div>
      )}
      <div
        data-left={planned === null ? undefined : timeLeft(planned - here, planned)}
        data-scene-time
      >
        <dt>
          {planned === null
            ? words.sceneTime
            : fillSentence(here > planned ? words.sceneOver : words.sceneTimeOf, {
                total: durationInDigits(planned),
              })}
        </dt>
        <dd className={styles.digits}>{durationInDigits(here)}</dd>
      </div>
    </dl>
  );
};
