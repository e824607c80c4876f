import { Undo2 } from 'lucide-react';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { chooseWay, undoChoice, type Walk } from '../model/process-walk.ts';
import type { Step, Way } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';
import styles from './step-card.module.css';

interface StepChoicesProps {
  readonly walk: Walk;
}

/** The question of the present step with its ways, and what was chosen before, each to be undone. */
export const StepChoices = ({ walk }: StepChoicesProps) => {
  const graph = useGraph();
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const visit = walk.visits[walk.at];
  const notesOn = (step: Step, { to, evidence }: Way): readonly string[] => [
    ...(to === step.id ? [fillSentence(words.again, { number: step.number })] : []),
    ...(evidence ? [evidenceMark(graph, evidence, lang)] : []),
  ];
  return (
    <>
      {visit?.isBranch && visit.step.question ? (
        <fieldset className={styles.choices} key={visit.step.id}>
          <legend>{visit.step.question[lang]}</legend>
          {visit.step.ways.map((way) => (
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
              <span>
                {way.label?.[lang]}
                {notesOn(visit.step, way).map((note) => (
                  <span key={note} className={styles.quiet}>
                    {' '}
                    ({note})
                  </span>
                ))}
              </span>
            </button>
          ))}
        </fieldset>
      ) : null}
      {walk.choices.length > 0 ? (
        <ol className={styles.crumbs} aria-label={words.chosen}>
          {walk.visits.map(({ step, way, isBranch }, index) => {
            if (!isBranch || way === null) return null;
            const undo = fillSentence(words.undo, { choice: way.label?.[lang] ?? '' });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: in a loop a step comes back, its place tells it apart
              <li key={`${index} ${step.id}`}>
                <span>
                  {step.number}: {(way.short ?? way.label)?.[lang]}
                </span>
                <button
                  type="button"
                  aria-label={undo}
                  title={undo}
                  onClick={() => apply(stepTo(undoChoice(walk, index)))}
                >
                  <Undo2 aria-hidden size={14} />
                </button>
              </li>
            );
          })}
        </ol>
      ) : null}
    </>
  );
};
