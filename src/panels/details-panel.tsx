import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { questionsOf } from '../perspective/questions.ts';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import styles from './details-panel.module.css';
import {
  AnswerCard,
  BodyDetails,
  LensDetails,
  MemberChoice,
  RelationDetails,
  RouteDetails,
} from './lazy.ts';
import { QuestionList } from './question-list.tsx';
import { ViewDetails } from './view-details.tsx';

interface DetailsPanelProps {
  /** What another room tells first: the present step of a process. */
  readonly first?: ReactNode;
}

/**
 * In words, the answer first: the step, the route, the question that was asked, what is selected or
 * where a municipality sits. Then the other questions, and last what this view is about.
 */
export const DetailsPanel = ({ first = null }: DetailsPanelProps) => {
  const { details } = useMessages();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  const panel = useRef<HTMLElement>(null);
  const view = perspective?.view;
  const questions = useMemo(() => (graph && view ? questionsOf(graph, view) : []), [graph, view]);
  if (perspective === null || graph === null) return null;
  const { selection, route, lens, answer } = perspective;
  const told = () => {
    if (first !== null) return first;
    if (route) return <RouteDetails shown={route} />;
    if (selection?.kind === 'body') {
      return <BodyDetails shown={selection.body} view={perspective.view.id} />;
    }
    if (selection) return <RelationDetails shown={selection.relation} />;
    if (answer && answer.kind !== 'seats') {
      const place = questions.findIndex(({ kind }) => kind === answer.kind) + 1;
      return <AnswerCard question={answer} place={place} />;
    }
    if (!lens) return answer ? <MemberChoice /> : null;
    return (
      <>
        <LensDetails lens={lens} view={perspective.view.id} />
        <MemberChoice />
      </>
    );
  };
  const shown = told();
  return (
    <aside ref={panel} className={styles.panel} aria-label={details.title} tabIndex={-1}>
      {shown === null ? null : <Apart>{shown}</Apart>}
      <QuestionList
        questions={questions}
        asked={answer}
        // Before the answer, so that the Tab key leads into it: a digit comes from anywhere, and the
        // button of a question goes once it is asked.
        onKeyed={() => panel.current?.focus({ preventScroll: true })}
      />
      {shown === null ? <ViewDetails perspective={perspective} /> : null}
    </aside>
  );
};
