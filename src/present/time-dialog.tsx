import { Dialog } from '../controls/dialog.tsx';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import controls from '../styles/controls.module.css';
import styles from './stage-dialog.module.css';
import { MAX_MINUTES, type TalkPlan } from './talk-plan.ts';
import type { Rehearsal } from './use-rehearsal.ts';

interface TimeDialogProps {
  readonly plan: TalkPlan;
  readonly change: (change: Partial<TalkPlan>) => void;
  readonly isKept: boolean;
  readonly rehearsal: Rehearsal;
  readonly onClose: () => void;
}

/** How long the talk may take, and a rehearsal that notes how long each scene does. */
export const TimeDialog = ({ plan, change, isKept, rehearsal, onClose }: TimeDialogProps) => {
  const { console: words } = useMessagesApart();
  const { minutes, rehearsed } = plan;
  return (
    <Dialog className={styles.dialog} title={words.setTime} onClose={onClose}>
      <div className={styles.settings}>
        <label className={styles.label}>
          {words.minutes}
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={MAX_MINUTES}
            defaultValue={minutes ?? ''}
            onChange={({ target }) => {
              const asked = target.valueAsNumber;
              const isNone = !(Number.isInteger(asked) && asked >= 1 && asked <= MAX_MINUTES);
              change({ minutes: isNone ? null : asked });
            }}
          />
        </label>
        <p>{words.minutesHint}</p>
        <h3>{words.rehearsal}</h3>
        <p>{counted(words.rehearsed, rehearsed.size)}</p>
        <p>
          <button
            type="button"
            className={controls.button}
            onClick={rehearsal.isGoing ? rehearsal.stop : rehearsal.start}
          >
            {rehearsal.isGoing ? words.stopRehearsal : words.startRehearsal}
          </button>{' '}
          {rehearsed.size === 0 ? null : (
            <button
              type="button"
              className={controls.button}
              onClick={() => change({ rehearsed: new Map() })}
            >
              {words.forgetRehearsal}
            </button>
          )}
        </p>
        <p role="status">{isKept ? '' : words.notKept}</p>
      </div>
    </Dialog>
  );
};
