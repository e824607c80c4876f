import { Landmark } from 'lucide-react';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type CouncilTurn, councilTurns } from '../model/council.ts';
import { fillSentence } from '../model/sentences.ts';
import { stepTo } from '../state/process-producers.ts';
import type { Producer } from '../state/producer.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { openView } from '../state/view-producers.ts';
import styles from './council-turns.module.css';

/** Goes to a step, in the view that shows it; on a walk that is under way its choices stay. */
const goTo =
  ({ view, step }: CouncilTurn): Producer =>
  (state) => {
    const opened = openView(view.id)(state);
    return stepTo({ step: step.id, choices: opened.request.choices })(opened);
  };

/**
 * Where a council can do something, and how: in each step that is not told already, with the source's words.
 * Told where councils are, and beside the steps of a process.
 */
export const CouncilTurns = () => {
  const graph = useGraph();
  const messages = useMessages();
  const { process } = messages;
  const lang = useMap((state) => state.request.lang);
  const step = useMap((state) => state.request.step);
  const turns = councilTurns(graph).filter((turn) => turn.step.id !== step);
  if (turns.length === 0) return null;
  return (
    <div className={styles.turns} data-council-turns>
      <h3>{process.turns}</h3>
      <ul>
        {turns.map((turn) => (
          <li key={`${turn.view.id} ${turn.step.id}`}>
            <Landmark aria-hidden size={16} />
            <div>
              <button type="button" data-moment={turn.step.id} onClick={() => apply(goTo(turn))}>
                {fillSentence(process.step, { number: turn.step.number })}: {turn.step.title[lang]}
              </button>
              {(turn.step.council ?? []).map((note) => (
                <p key={note.text[lang]}>
                  <strong>{process.roles[note.role]}.</strong> {note.text[lang]} (
                  {evidenceMark(graph, note.evidence, lang)})
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};
