import { ChevronLeft, ChevronRight, Pause, Play, Undo2, X } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Explained } from '../glossary/explained.tsx';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { listOf } from '../i18n/list-of.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import {
  chooseWay,
  nextPlace,
  previousPlace,
  undoChoice,
  type Walk,
} from '../model/process-walk.ts';
import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { ShownProcess } from '../perspective/shown-process.ts';
import { stepTo } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { CouncilNotes } from './council-notes.tsx';
import { LeadTime } from './lead-time.tsx';
import styles from './process-bar.module.css';
import { SPEEDS, type Speed, usePlay } from './use-play.ts';
import { useStepKeys } from './use-step-keys.ts';

interface ProcessBarProps {
  readonly graph: Graph;
  readonly shown: ShownProcess;
}

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

/** The process under the picture: the present step in words, its choices, and the way so far. */
export const ProcessBar = ({ graph, shown }: ProcessBarProps) => {
  const messages = useMessages();
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const choices = useRef<HTMLFieldSetElement>(null);
  const { walk, current } = shown;
  const places = useMemo(() => placesOf(walk, shown), [walk, shown]);
  const pause = useCallback(() => setPlaying(false), []);
  const keys = useMemo(
    () => ({
      ...places,
      askChoice: () => choices.current?.querySelector('button')?.focus(),
      playOrPause: () => setPlaying((before) => !before),
    }),
    [places],
  );
  useStepKeys(keys);
  usePlay(playing, speed, places.next, pause);

  const visit = walk?.visits[walk.at];
  const hasToChoose = visit?.isBranch === true && visit.way === null;
  const hasEnded = visit?.way?.to === null;
  const named = (ids: readonly string[]) =>
    listOf(
      ids.map((id) => nameInSentence(mustGet(graph.bodies, id), lang)),
      lang,
    );
  const start = () => {
    apply(stepTo(places.first));
  };

  return (
    <section className={styles.bar} aria-label={words.title} data-process={shown.process.id}>
      <ol className={styles.steps}>
        {shown.steps.map(({ step, state }) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles.number}
              data-step={step.id}
              data-state={state}
              aria-current={state === 'now' ? 'step' : undefined}
              aria-label={`${fillSentence(words.of, { number: step.number, title: step.title[lang] })}${state === 'off' ? `, ${words.offWay}` : ''}`}
              title={step.title[lang]}
              onClick={() => apply(stepTo({ step: step.id, choices: walk?.choices ?? [] }))}
            >
              {step.number}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {current ? (
          <>
            <button
              type="button"
              className={controls.icon}
              aria-label={words.previous}
              title={words.previous}
              disabled={places.previous === null}
              onClick={() => places.previous && apply(stepTo(places.previous))}
            >
              <ChevronLeft aria-hidden size={20} />
            </button>
            <button
              type="button"
              className={controls.icon}
              aria-label={words.next}
              title={hasToChoose ? words.choose : words.next}
              disabled={places.next === null && !hasToChoose}
              onClick={() => (places.next ? apply(stepTo(places.next)) : keys.askChoice())}
            >
              <ChevronRight aria-hidden size={20} />
            </button>
            <button
              type="button"
              className={controls.icon}
              aria-label={playing ? words.pause : words.play}
              title={playing ? words.pause : words.play}
              aria-pressed={playing}
              disabled={places.next === null && !playing}
              onClick={keys.playOrPause}
            >
              {playing ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
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
            <button
              type="button"
              className={controls.icon}
              aria-label={words.stop}
              title={words.stop}
              onClick={() => apply(stepTo(null))}
            >
              <X aria-hidden size={18} />
            </button>
          </>
        ) : (
          <button type="button" className={controls.primary} onClick={start}>
            <Play aria-hidden size={16} /> {words.start}
          </button>
        )}
      </div>
      {current ? (
        <div className={styles.told} aria-live="polite" data-told={current.id}>
          <p className={styles.sentence}>
            <strong>
              {fillSentence(words.of, { number: current.number, title: current.title[lang] })}.
            </strong>{' '}
            <Explained graph={graph} text={current.sentence[lang]} />{' '}
            <span className={styles.quiet}>
              ({evidenceMark(graph, current.evidence, lang, messages)})
            </span>
          </p>
          {current.waiting ? (
            <p className={styles.quiet}>
              {fillSentence(words.waiting, { list: named(current.waiting) })}
            </p>
          ) : null}
          <CouncilNotes graph={graph} step={current} />
          {hasEnded ? <p>{words.end}</p> : null}
        </div>
      ) : null}
      {walk && visit?.isBranch && current?.question ? (
        <fieldset className={styles.choices} ref={choices}>
          <legend>{current.question[lang]}</legend>
          {current.ways.map((way) => (
            <button
              key={way.id}
              type="button"
              className={controls.button}
              data-choice={way.id}
              aria-pressed={visit.way?.id === way.id}
              onClick={() => {
                const place = chooseWay(walk, way.id);
                if (place) apply(stepTo(place));
              }}
            >
              {way.label?.[lang]}
              {way.evidence ? (
                <span className={styles.quiet}>
                  ({evidenceMark(graph, way.evidence, lang, messages)})
                </span>
              ) : null}
            </button>
          ))}
        </fieldset>
      ) : null}
      {walk && walk.choices.length > 0 ? (
        <ol className={styles.crumbs} aria-label={words.chosen}>
          {walk.visits.map(({ step, way, isBranch }, index) =>
            isBranch && way ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: in a loop a step comes back, its place tells it apart
              <li key={`${index} ${step.id}`}>
                <span>
                  {step.number}: {(way.short ?? way.label)?.[lang]}
                </span>
                <button
                  type="button"
                  aria-label={fillSentence(words.undo, { choice: way.label?.[lang] ?? '' })}
                  title={fillSentence(words.undo, { choice: way.label?.[lang] ?? '' })}
                  onClick={() => apply(stepTo(undoChoice(walk, index)))}
                >
                  <Undo2 aria-hidden size={14} />
                </button>
              </li>
            ) : null,
          )}
        </ol>
      ) : null}
      {walk ? <LeadTime walk={walk} /> : null}
    </section>
  );
};
