import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import styles from './details-panel.module.css';
import { BodyDetails, LensDetails, RelationDetails, RouteDetails } from './lazy.ts';
import { QuestionList } from './question-list.tsx';
import { ViewDetails } from './view-details.tsx';

interface DetailsPanelProps {
  /** What another room tells of the view as a whole. */
  readonly children?: ReactNode;
}

/** In words: the route, what is selected, where a municipality sits, or what this view is about. */
export const DetailsPanel = ({ children }: DetailsPanelProps) => {
  const { details } = useMessages();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  if (perspective === null || graph === null) return null;
  const { selection, route, lens, view } = perspective;
  const questions = <QuestionList graph={graph} perspective={perspective} />;
  const told = () => {
    if (selection?.kind === 'body') {
      return (
        <>
          <Apart>
            <BodyDetails graph={graph} shown={selection.body} view={view.id} />
          </Apart>
          {questions}
        </>
      );
    }
    if (selection) {
      return (
        <Apart>
          <RelationDetails graph={graph} shown={selection.relation} />
        </Apart>
      );
    }
    return (
      <>
        {lens ? (
          <Apart>
            <LensDetails graph={graph} lens={lens} view={view.id} />
          </Apart>
        ) : null}
        <ViewDetails
          graph={graph}
          perspective={perspective}
          brief={lens !== null || route !== null}
        >
          {questions}
          {children}
        </ViewDetails>
      </>
    );
  };
  return (
    <aside className={styles.panel} aria-label={details.title}>
      {route ? (
        <Apart>
          <RouteDetails graph={graph} shown={route} />
        </Apart>
      ) : null}
      {told()}
    </aside>
  );
};
