import { Landmark } from 'lucide-react';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { councilTurns } from '../model/council.ts';
import { fillSentence } from '../model/sentences.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { openView } from '../state/view-producers.ts';
import styles from './council-turns.module.css';

/** What a council can do, told where a council is: in which steps, with the source's words. */
export const CouncilTurns = () => {
  const graph = useGraph();
  const messages = useMessages();
  const { questions, process } = messages;
  const lang = useMap((state) => state.request.lang);
  const turns = councilTurns(graph);
  if (turns.length === 0) return null;
  return (
    <div className={styles.turns} data-council-turns>
      <h3>{questions.council}</h3>
      <ul>
        {turns.map(({ view, step }) => (
          <li key={`${view.id} ${step.id}`}>
            <Landmark aria-hidden size={16} />
            <div>
              <button
                type="button"
                onClick={() =>
                  apply((state) => stepTo({ step: step.id, choices: [] })(openView(view.id)(state)))
                }
              >
                {fillSentence(process.step, { number: step.number })}: {step.title[lang]}
              </button>
              {(step.council ?? []).map((note) => (
                <p key={note.text[lang]}>
                  {note.text[lang]} ({evidenceMark(graph, note.evidence, lang, messages)})
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};
