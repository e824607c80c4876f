import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { saveFile } from '../controls/save-file.ts';
import { counted } from '../i18n/counted.ts';
import { dateOf } from '../i18n/date-of.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { ifHad } from '../lazy/if-had.ts';
import { hasCouncilTurn } from '../model/council.ts';
import { isoDay, isoWeek, leadTimeOf, turnOf } from '../model/lead-time.ts';
import type { Walk } from '../model/process-walk.ts';
import { fillSentence } from '../model/sentences.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './lead-time.module.css';

const MIME = 'text/calendar';

/** What a field for a day gives, as far as years have four digits. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How long the steps take, and when it is the council's turn. Nothing when the process gives no durations. */
export const LeadTime = ({ walk }: { readonly walk: Walk }) => {
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const [from, setFrom] = useState('');
  const spans = leadTimeOf(walk);
  if (spans === null) return null;
  const walked = spans.filter(({ isSure }) => isSure);
  const longest = walked.reduce((total, { days }) => total + days.max, 0) || 1;
  const start = ISO_DAY.test(from) ? new Date(`${from}T00:00:00Z`) : null;
  const turns = spans.filter(({ step }) => hasCouncilTurn(step));
  const save = async () => {
    if (start === null) return;
    const calendars = await ifHad(() => import('./lead-time-calendar.ts'));
    if (calendars === null) return;
    saveFile(
      `${walk.process.id}.ics`,
      new Blob([calendars.councilCalendar(spans, start, lang)], { type: MIME }),
    );
  };
  return (
    <section className={styles.lead} aria-label={words.leadTime}>
      <ol className={styles.ruler}>
        {walked.map(({ step, days }) => (
          <li
            key={step.id}
            style={{ flexGrow: days.max / longest }}
            data-council={hasCouncilTurn(step) || undefined}
            title={step.title[lang]}
          >
            {step.number}
            <span className="visually-hidden">
              {' '}
              {step.title[lang]}:{' '}
              {days.min === days.max
                ? counted(words.days, days.max)
                : fillSentence(words.daysBetween, {
                    min: String(days.min),
                    max: String(days.max),
                  })}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.choose}>
        <label className={controls.field}>
          <span className={controls.fieldLabel}>{words.from}</span>
          <input
            type="date"
            className={controls.select}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <button
          type="button"
          className={controls.button}
          disabled={start === null || turns.length === 0}
          onClick={save}
        >
          <CalendarPlus aria-hidden size={18} /> {words.download}
        </button>
      </div>
      <div role="status">
        {start === null
          ? null
          : turns.length === 0
            ? words.noTurn
            : turns.map((span, index) => {
                const turn = turnOf(span, start);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: in a loop a step comes back, its place tells it apart
                  <p key={`${index} ${span.step.id}`}>
                    {fillSentence(span.isSure ? words.turn : words.turnIf, {
                      fromWeek: String(isoWeek(turn.from)),
                      from: dateOf(isoDay(turn.from), lang),
                      untilWeek: String(isoWeek(turn.until)),
                      until: dateOf(isoDay(turn.until), lang),
                      step: span.step.title[lang],
                    })}
                  </p>
                );
              })}
        {start !== null && turns.some(({ isSure }) => !isSure) ? <p>{words.turnAgain}</p> : null}
      </div>
    </section>
  );
};
