import { ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { questionWords } from '../i18n/question-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { digitOf } from '../keys/action-of.ts';
import { QUESTION_KEYS } from '../keys/map-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import type { Question } from '../perspective/questions.ts';
import { askQuestion } from '../state/question-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './question-list.module.css';

interface QuestionListProps {
  readonly questions: readonly Question[];
  /** The one that is answered above: it is left out here. */
  readonly asked: Question | null;
}

/** Questions as the way in: each is answered by a sentence, a lit picture and an address to share. */
export const QuestionList = ({ questions, asked }: QuestionListProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { questions: words } = messages;
  const lang = useMap((state) => state.request.lang);
  const isPresenting = useMap((state) => state.request.story !== null);
  const place = useRef<HTMLElement>(null);
  const ask = (question: Question | undefined) => {
    if (question) apply(askQuestion(question.kind));
  };
  useKeys(isPresenting ? null : QUESTION_KEYS, (_, __, press) =>
    ask(questions[Number(digitOf(press)) - 1]),
  );
  if (questions.length === 0) return null;
  return (
    <section
      ref={place}
      className={styles.questions}
      aria-labelledby="questions-title"
      id="questions"
      tabIndex={-1}
    >
      <h2 id="questions-title">{asked === null ? words.title : words.others}</h2>
      <ul>
        {questions.map((question, index) =>
          question.kind === asked?.kind ? null : (
            <li key={question.kind} data-question={question.kind}>
              <button
                type="button"
                className={styles.ask}
                aria-keyshortcuts={String(index + 1)}
                onClick={({ detail }) => {
                  // The button goes once it is asked: keys, which give no clicks to count, stay here.
                  if (detail === 0) place.current?.focus({ preventScroll: true });
                  ask(question);
                }}
              >
                <span className={styles.place} aria-hidden>
                  {index + 1}
                </span>
                {questionWords(graph, question, messages, lang)}
                <ChevronRight aria-hidden size={16} />
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
};
