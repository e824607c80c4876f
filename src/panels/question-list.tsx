import { ChevronRight } from 'lucide-react';
import { flushSync } from 'react-dom';
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
  /** Hears that one was asked by a key. */
  readonly onKeyed: () => void;
}

/** Questions as the way in: each is answered by a sentence, a lit picture and an address to share. */
export const QuestionList = ({ questions, asked, onKeyed }: QuestionListProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { questions: words } = messages;
  const lang = useMap((state) => state.request.lang);
  const isPresenting = useMap((state) => state.request.story !== null);
  const ask = ({ kind }: Question, isKeyed: boolean) => {
    if (!isKeyed) return apply(askQuestion(kind));
    // At once: on a phone nothing in the sheet can have the focus before the answer opens it.
    flushSync(() => apply(askQuestion(kind)));
    onKeyed();
  };
  useKeys(isPresenting ? null : QUESTION_KEYS, (_, __, press) => {
    const question = questions[Number(digitOf(press)) - 1];
    if (question) ask(question, true);
  });
  if (questions.length === 0) return null;
  return (
    <section
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
                // Keys give no clicks to count.
                onClick={({ detail }) => ask(question, detail === 0)}
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
