import { X } from 'lucide-react';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { Explained } from '../glossary/explained.tsx';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { listOf } from '../i18n/list-of.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { mustGet } from '../model/graph.ts';
import { nextPlace } from '../model/process-walk.ts';
import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { ShownProcess } from '../perspective/shown-process.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { CouncilNotes } from './council-notes.tsx';
import { LeadTime } from './lead-time.tsx';
import styles from './step-card.module.css';
import { StepChoices } from './step-choices.tsx';

interface StepCardProps {
  readonly shown: ShownProcess;
}

/** The present step in words: what happens, what the council can do in it, and how it goes on. */
export const StepCard = ({ shown }: StepCardProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const languageOf = useLanguageOf();
  const { walk, current } = shown;
  if (walk === null || current === null) return null;
  const hasEnded = walk.visits[walk.at]?.way?.to === null;
  const next = nextPlace(walk);
  const after = shown.steps.find(({ step }) => step.id === next?.step)?.step;
  const waiting = current.waiting?.map((id) => nameInSentence(mustGet(graph.bodies, id), lang));
  return (
    <div className={styles.step}>
      <div className={styles.card}>
        <div className={styles.top}>
          <p className={styles.quiet}>
            {fillSentence(messages.process.step, { number: current.number })}
          </p>
          <button
            type="button"
            className={styles.close}
            aria-label={words.stop}
            title={words.stop}
            onClick={() => apply(stepTo(null))}
          >
            <X aria-hidden size={18} />
          </button>
        </div>
        <div data-told={current.id}>
          {/* Made anew for each step: a browser that translated the last one has moved its words about. */}
          <div className={styles.told} key={current.id}>
            <h2 lang={languageOf(current.title)}>{current.title[lang]}</h2>
            <p className={styles.sentence}>
              <span lang={languageOf(current.sentence)}>
                <Explained text={current.sentence[lang]} />
              </span>{' '}
              <span className={styles.quiet}>({evidenceMark(graph, current.evidence, lang)})</span>
            </p>
            {waiting ? (
              <p className={styles.quiet}>
                {fillSentence(words.waiting, { list: listOf(waiting, lang) })}
              </p>
            ) : null}
            <CouncilNotes step={current} />
            {hasEnded ? <p>{words.end}</p> : null}
          </div>
        </div>
        <StepChoices walk={walk} />
      </div>
      {after && next ? (
        <div className={styles.after} key={after.id}>
          <h3>{words.after}</h3>
          <button type="button" onClick={() => apply(stepTo(next))}>
            <span className={styles.number}>{after.number}</span> {after.title[lang]}
          </button>
        </div>
      ) : null}
      <LeadTime walk={walk} />
    </div>
  );
};
