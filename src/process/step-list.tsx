import { LongList } from '../controls/long-list.tsx';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { hasCouncilTurn } from '../model/council.ts';
import type { Step, Way } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import type { ShownProcess } from '../perspective/shown-process.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { CouncilNotes } from './council-notes.tsx';
import styles from './step-list.module.css';

/** Height of a step before any was drawn, in CSS pixels. */
const STEP = 120;

interface StepListProps {
  readonly shown: ShownProcess;
}

/** The whole process as text: every step with its branches, in step with the picture. */
export const StepList = ({ shown }: StepListProps) => {
  const graph = useGraph();
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const numbers = new Map(shown.process.steps.map(({ id, number }) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) ?? id;
  const leadsTo = (step: Step, { to }: Way) =>
    to === null
      ? words.ends
      : fillSentence(to === step.id ? words.again : words.goesTo, { number: numberOf(to) });
  const chosen = (step: Step) =>
    shown.walk?.visits.findLast((visit) => visit.step.id === step.id && visit.isBranch)?.way?.id;
  return (
    <section className={styles.process}>
      <h3>{words.textTitle}</h3>
      <LongList isOrdered items={shown.steps} expected={STEP}>
        {({ step, state }, _, standing) => (
          <li
            key={step.id}
            {...standing}
            data-step={step.id}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <h4>
              <button
                type="button"
                onClick={() => apply(stepTo({ step: step.id, choices: shown.walk?.choices ?? [] }))}
              >
                {step.number}. {step.title[lang]}
              </button>
              {state === 'off' ? <small> ({words.offWay})</small> : null}
            </h4>
            <p>
              {step.sentence[lang]} <small>({evidenceMark(graph, step.evidence, lang)})</small>
            </p>
            {hasCouncilTurn(step) ? <CouncilNotes step={step} /> : null}
            {step.question ? (
              <>
                <p>{step.question[lang]}</p>
                <ul>
                  {step.ways.map((way) => (
                    <li key={way.id} aria-current={chosen(step) === way.id ? 'true' : undefined}>
                      {way.label?.[lang]}: {leadsTo(step, way)}.
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </li>
        )}
      </LongList>
    </section>
  );
};
