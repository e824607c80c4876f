import { Info, ListFilter } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Diagram } from '../diagram/diagram.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { DetailsPanel } from '../panels/details-panel.tsx';
import { LegendPanel } from '../panels/legend-panel.tsx';
import { CouncilMoments } from '../process/council-moments.tsx';
import { ProcessBar } from '../process/process-bar.tsx';
import { StepList } from '../process/step-list.tsx';
import { showAs } from '../state/producers.ts';
import { selectPerspective, selectPlacement } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { PageStateMark } from './page-state-mark.tsx';
import styles from './workspace.module.css';

const Outline = lazy(() =>
  import('../outline/outline.tsx').then(({ Outline: component }) => ({ default: component })),
);

const Matrix = lazy(() =>
  import('../matrix/matrix.tsx').then(({ Matrix: component }) => ({ default: component })),
);
const Swimlane = lazy(() =>
  import('../process/swimlane.tsx').then(({ Swimlane: component }) => ({ default: component })),
);

type Sheet = 'legend' | 'details' | null;

/** The map at work: legend, picture or list, and what is told of the selection. */
export const Workspace = () => {
  const messages = useMessages();
  const perspective = useMap(selectPerspective);
  const placement = useMap(selectPlacement);
  const as = useMap((state) => state.request.as);
  const [sheet, setSheet] = useState<Sheet>(null);
  const graph = useMap((state) => state.graph);
  if (perspective === null || graph === null) return null;
  const { process } = perspective;
  const steps = process ? <StepList graph={graph} shown={process} /> : null;
  const isWaiting = placement === null && (as === 'diagram' || as === 'swimlane');
  const toggle = (which: Sheet) => setSheet(sheet === which ? null : which);
  return (
    <div className={styles.workspace}>
      <div className={styles.legend} data-open={sheet === 'legend'}>
        <LegendPanel />
      </div>
      <main id="main" className={styles.main} tabIndex={-1}>
        <p className={styles.question}>{perspective.question}</p>
        <div className={styles.picture}>
          <ErrorBoundary
            key={as}
            fallback={
              <div role="alert" className={styles.broken}>
                <p>{messages.diagram.broken}</p>
                <button type="button" onClick={() => apply(showAs('list'))}>
                  {messages.appearance.list}
                </button>
              </div>
            }
          >
            <Suspense fallback={<p role="status">{messages.loading}</p>}>
              {as === 'list' ? (
                <Outline>{steps}</Outline>
              ) : as === 'matrix' ? (
                <Matrix />
              ) : placement === null ? (
                <p className={styles.waiting} role="status">
                  {messages.layingOut}
                </p>
              ) : as === 'swimlane' && process ? (
                <Swimlane graph={graph} shown={process} placement={placement} />
              ) : (
                <Diagram perspective={perspective} placement={placement} />
              )}
              {isWaiting ? null : <PageStateMark state="ready" />}
            </Suspense>
          </ErrorBoundary>
        </div>
        {process ? <ProcessBar graph={graph} shown={process} /> : null}
      </main>
      <div
        className={styles.details}
        data-open={
          sheet === 'details' ||
          (sheet === null && (perspective.selection ?? perspective.route) !== null)
        }
      >
        <DetailsPanel>
          {process ? <CouncilMoments graph={graph} shown={process} /> : null}
        </DetailsPanel>
      </div>
      <div className={styles.sheets}>
        <button type="button" aria-expanded={sheet === 'legend'} onClick={() => toggle('legend')}>
          <ListFilter aria-hidden size={18} /> {messages.legend.title}
        </button>
        <button type="button" aria-expanded={sheet === 'details'} onClick={() => toggle('details')}>
          <Info aria-hidden size={18} /> {messages.details.title}
        </button>
      </div>
    </div>
  );
};
