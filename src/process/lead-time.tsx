import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { dayAfter, isoWeek, leadTimeOf } from '../model/lead-time.ts';
import type { Walk } from '../model/process-walk.ts';
import { fillSentence } from '../model/sentences.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './lead-time.module.css';

const MIME = 'text/calendar';

/** A file that the browser saves under this name. */
const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: MIME }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** How long the steps take, and when it is the council's turn. Nothing when the process gives no durations. */
export const LeadTime = ({ walk }: { readonly walk: Walk }) => {
  const { process: words } = useMessages();
  const lang = useMap((state) => state.request.lang);
  const [from, setFrom] = useState('');
  const spans = leadTimeOf(walk);
  if (spans === null) return null;
  const longest = spans.reduce((total, { days }) => total + days.max, 0) || 1;
  const start = from === '' ? null : new Date(`${from}T00:00:00Z`);
  const turns = spans.filter(({ step }) => (step.council?.length ?? 0) > 0);
  const save = async () => {
    if (start === null) return;
    const { councilCalendar } = await import('./lead-time-calendar.ts');
    download(`${walk.process.id}.ics`, councilCalendar(spans, start, lang));
  };
  return (
    <section className={styles.lead} aria-label={words.leadTime}>
      <ol className={styles.ruler}>
        {spans.map(({ step, days }) => (
          <li
            key={step.id}
            style={{ flexGrow: days.max / longest }}
            data-council={(step.council?.length ?? 0) > 0 || undefined}
            title={step.title[lang]}
          >
            {step.number}
            <span className="visually-hidden">
              {' '}
              {step.title[lang]}:{' '}
              {fillSentence(words.days, { min: String(days.min), max: String(days.max) })}
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
            : turns.map(({ step, begins }) => {
                const weeks = [begins.min, begins.max].map((days) =>
                  isoWeek(dayAfter(start, days)),
                );
                return (
                  <p key={step.id}>
                    {fillSentence(words.turn, {
                      week: [...new Set(weeks)].join('–'),
                      step: step.title[lang],
                    })}
                  </p>
                );
              })}
      </div>
    </section>
  );
};
