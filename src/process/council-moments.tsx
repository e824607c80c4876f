import { useMessagesApart } from '../i18n/messages-apart.ts';
import { fillSentence } from '../model/sentences.ts';
import type { ShownProcess } from '../perspective/shown-process.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './council-notes.module.css';
import { CouncilNotes } from './council-notes.tsx';

interface CouncilMomentsProps {
  readonly shown: ShownProcess;
}

/** The moments of the council: every step in which it has a role, as a way into that step. */
export const CouncilMoments = ({ shown }: CouncilMomentsProps) => {
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const moments = shown.steps.filter(({ step }) => (step.council?.length ?? 0) > 0);
  return (
    <section className={styles.moments}>
      <h3>{words.moments}</h3>
      {moments.length === 0 ? <p>{words.momentsNone}</p> : null}
      <ul>
        {moments.map(({ step }) => (
          <li key={step.id}>
            <button
              type="button"
              className={controls.button}
              data-moment={step.id}
              onClick={() => apply(stepTo({ step: step.id, choices: shown.walk?.choices ?? [] }))}
            >
              {fillSentence(words.of, { number: step.number, title: step.title[lang] })}
            </button>
            <CouncilNotes step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
};
