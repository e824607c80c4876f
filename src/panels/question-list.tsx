import { CircleHelp } from 'lucide-react';
import { useMemo } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { isAsked, questionsOf } from '../perspective/questions.ts';
import { lookThrough, show } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './question-list.module.css';
import { questionWords } from './question-words.ts';

interface QuestionListProps {
  readonly graph: Graph;
  readonly perspective: Perspective;
}

/** Questions as the way in: each is answered by a sentence, a lit picture and an address to share. */
export const QuestionList = ({ graph, perspective }: QuestionListProps) => {
  const messages = useMessages();
  const { questions: words } = messages;
  const request = useMap((state) => state.request);
  const { lang } = request;
  const { view } = perspective;
  const questions = useMemo(() => questionsOf(graph, view), [graph, view]);
  const asked = questions.find((question) => isAsked(request, question));
  return (
    <section className={styles.questions}>
      {/* A route is told by its own panel. */}
      {asked && asked.kind !== 'route' ? (
        <div className={styles.answer} role="status" data-answer={asked.kind}>
          <p className={styles.asked}>{questionWords(graph, asked, messages, lang).question}</p>
          <p>{questionWords(graph, asked, messages, lang).answer}</p>
        </div>
      ) : null}
      <h3>{words.title}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question.kind} data-question={question.kind}>
            {question.kind === 'seats' ? (
              <label className={styles.ask}>
                <CircleHelp aria-hidden size={18} />
                <span>
                  {words.seats[membersAre(graph, question.members)]}
                  <select
                    className={controls.select}
                    value={request.lens ?? ''}
                    onChange={(event) =>
                      apply(lookThrough(event.target.value || null, request.role))
                    }
                  >
                    <option value="">
                      {words.seatsChoose[membersAre(graph, question.members)]}
                    </option>
                    {question.members.map((id) => (
                      <option key={id} value={id}>
                        {plainText(mustGet(graph.bodies, id).name[lang])}
                      </option>
                    ))}
                  </select>
                </span>
              </label>
            ) : (
              <button
                type="button"
                className={styles.ask}
                aria-pressed={question === asked}
                onClick={() =>
                  apply(show(question === asked ? { view: view.id } : question.change))
                }
              >
                <CircleHelp aria-hidden size={18} />
                <span>{questionWords(graph, question, messages, lang).question}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
