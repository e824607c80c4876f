import { Fragment } from 'react';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { elsewhereOf } from '../perspective/elsewhere.ts';
import type { Question } from '../perspective/questions.ts';
import { askQuestion } from '../state/question-producers.ts';
import { select } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { openView } from '../state/view-producers.ts';
import styles from './elsewhere.module.css';

/** How many lines of the same other views hold, with the way there. */
export const Elsewhere = ({ question }: { readonly question: Question }) => {
  const graph = useGraph();
  const { answers: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const others = elsewhereOf(graph, question);
  const relations = new Set(others.flatMap((other) => other.relations));
  if (relations.size === 0) return null;
  const inferred = [...relations].filter(({ evidence }) => evidence.status === 'inferred').length;
  const share =
    question.kind === 'inferred' || inferred === 0
      ? 'stated'
      : inferred === relations.size
        ? 'inferred'
        : ('some' as const);
  return (
    <p className={styles.elsewhere} data-elsewhere>
      {counted(words.elsewhere[share], relations.size, { inferred: String(inferred) })}
      {': '}
      {others.map(({ view, relations: own }, index) => (
        <Fragment key={view.id}>
          {index === 0 ? null : ', '}
          <button
            type="button"
            onClick={() =>
              apply((state) => {
                const opened = openView(view.id)(state);
                return question.kind === 'inferred'
                  ? askQuestion('inferred')(opened)
                  : select(question.subject)(opened);
              })
            }
          >
            {view.title[lang]} ({own.length})
          </button>
        </Fragment>
      ))}
      .
    </p>
  );
};
