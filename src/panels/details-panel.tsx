import { useMessages } from '../i18n/use-messages.ts';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { BodyDetails } from './body-details.tsx';
import styles from './details-panel.module.css';
import { RelationDetails } from './relation-details.tsx';
import { ViewDetails } from './view-details.tsx';

/** In words: what is selected, or what this view is about. */
export const DetailsPanel = () => {
  const { details } = useMessages();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  if (perspective === null || graph === null) return null;
  const { selection } = perspective;
  return (
    <aside className={styles.panel} aria-label={details.title}>
      {selection === null ? (
        <ViewDetails graph={graph} perspective={perspective} />
      ) : selection.kind === 'body' ? (
        <BodyDetails graph={graph} shown={selection.body} view={perspective.view.id} />
      ) : (
        <RelationDetails graph={graph} shown={selection.relation} />
      )}
    </aside>
  );
};
