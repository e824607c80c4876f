import { useMessagesApart } from '../i18n/messages-apart.ts';
import { reportSentence } from '../i18n/report-sentence.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { HeldCode } from '../model/report.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './notices.module.css';

interface HeldLineProps {
  readonly code: HeldCode;
  /** Of the picture that is on screen, in words. */
  readonly date: string;
  /** Address of the same picture as a list, which needs no script; `null` when there is none. */
  readonly list: string | null;
  readonly onRetry: () => void;
}

/** One quiet line over a picture that stands there as it came: why, and what can be done. */
export const HeldLine = ({ code, date, list, onRetry }: HeldLineProps) => {
  const { notices, problems } = useMessages();
  const { outline } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  return (
    <div className={styles.notices} role="status" aria-label={notices.label} data-held={code}>
      <p>
        {reportSentence({ code, subject: '', values: { date } }, lang)}
        {list === null ? null : <a href={list}>{outline.apart}</a>}
        <button type="button" className={controls.button} onClick={onRetry}>
          {problems.retry}
        </button>
      </p>
    </div>
  );
};
