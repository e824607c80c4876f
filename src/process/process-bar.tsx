import { ChevronLeft, ChevronRight, Landmark, Pause, Play } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { type MessagesApart, useMessagesApart } from '../i18n/messages-apart.ts';
import { hasCouncilTurn, YOUR_COUNCIL } from '../model/council.ts';
import { nextPlace, previousPlace, type Walk } from '../model/process-walk.ts';
import type { Step } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { OF_A_LIST } from '../model/window-of.ts';
import type { ShownProcess, StepState } from '../perspective/shown-process.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './process-bar.module.css';
import { SPEEDS, type Speed, usePlay } from './use-play.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useStopInSight } from './use-stop-in-sight.ts';

const placesOf = (walk: Walk | null, shown: ShownProcess) => {
  const first = { step: shown.process.start, choices: walk?.choices ?? [] };
  const end = walk?.visits.at(-1);
  return {
    first,
    previous: walk && previousPlace(walk),
    next: walk ? nextPlace(walk) : first,
    last: walk && end ? { step: end.step.id, choices: walk.choices } : null,
  };
};

/** A stop as it is announced: it begins with what stands on it, so that it can be called by that. */
const spokenStop = (
  { council = [], number, title }: Step,
  state: StepState,
  words: MessagesApart['process'],
  language: Language,
): string => {
  const seen = [...(council.length > 0 ? [words.councilFlag] : []), number, title[language]];
  return `${seen.join(' ')}${state === 'off' ? `, ${words.offWay}` : ''}`;
};

/** Puts the focus on the choice that has to be made: it stands with what is told of the step. */
const askChoice = () => document.querySelector<HTMLElement>('[data-choice]')?.focus();

/** The player of a process: on and back, and a named stop for each step. It has one height. */
export const ProcessBar = ({ shown }: { readonly shown: ShownProcess }) => {
  const { process: words } = useMessagesApart();
  const { lang, lens } = useMap((state) => state.request);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const { walk, current } = shown;
  const places = useMemo(() => placesOf(walk, shown), [walk, shown]);
  // What is asked while it plays is answered: the next step would take the answer away again.
  const asked = useMap(({ request }) => request.ask ?? (request.route && 'route'));
  const [askedBefore, setAskedBefore] = useState(asked);
  if (asked !== askedBefore) {
    setAskedBefore(asked);
    if (asked !== null) setPlaying(false);
  }
  const pause = useCallback(() => setPlaying(false), []);
  const keys = useMemo(
    () => ({ ...places, askChoice, playOrPause: () => setPlaying((before) => !before) }),
    [places],
  );
  useStepKeys(keys);
  usePlay(playing, speed, places.next, pause);

  const stops = useStopInSight(current?.id ?? null);
  const visit = walk?.visits[walk.at];
  const hasToChoose = visit?.isBranch === true && visit.way === null;
  return (
    <section className={styles.bar} aria-label={words.title} data-process={shown.process.id}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={controls.button}
          aria-label={words.previous}
          title={words.previous}
          disabled={places.previous === null}
          onClick={() => places.previous && apply(stepTo(places.previous))}
        >
          <ChevronLeft aria-hidden size={20} />
          <span className={styles.word}>{words.back}</span>
        </button>
        <button
          type="button"
          className={controls.primary}
          aria-label={current ? words.next : words.start}
          title={hasToChoose ? words.choose : words.next}
          disabled={places.next === null && !hasToChoose}
          onClick={() => (places.next ? apply(stepTo(places.next)) : askChoice())}
        >
          <span className={styles.word}>{current ? words.onward : words.start}</span>
          <ChevronRight aria-hidden size={20} />
        </button>
        <button
          type="button"
          className={styles.play}
          aria-pressed={playing}
          aria-label={playing ? words.pause : words.play}
          title={playing ? words.pause : words.play}
          disabled={places.next === null && !playing}
          onClick={keys.playOrPause}
        >
          {playing ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
          <span className={styles.word}>{playing ? words.pause : words.play}</span>
        </button>
        <label className={styles.speed}>
          <span className="visually-hidden">{words.speed}</span>
          <select
            className={controls.select}
            value={speed}
            onChange={(event) =>
              setSpeed(SPEEDS.find((known) => known === event.target.value) ?? 'normal')
            }
          >
            {SPEEDS.map((choice) => (
              <option key={choice} value={choice}>
                {words.speeds[choice]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol
        ref={stops}
        className={styles.stops}
        data-long={shown.steps.length > OF_A_LIST.whole || undefined}
      >
        {shown.steps.map(({ step, state }) => (
          <li key={step.id} data-state={state}>
            <button
              type="button"
              className={styles.stop}
              data-step={step.id}
              data-state={state}
              aria-current={state === 'now' ? 'step' : undefined}
              aria-label={spokenStop(step, state, words, lang)}
              title={step.title[lang]}
              onClick={() => apply(stepTo({ step: step.id, choices: walk?.choices ?? [] }))}
            >
              {hasCouncilTurn(step) ? (
                <span className={styles.flag}>
                  <Landmark aria-hidden size={14} />
                  <span className={styles.word}>
                    {lens === null ? words.councilFlag : YOUR_COUNCIL[lang]}
                  </span>
                </span>
              ) : null}{' '}
              <span className={styles.number}>{step.number}</span>{' '}
              <span className={styles.title}>{step.title[lang]}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
