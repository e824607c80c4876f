import { lazy, type ReactNode, Suspense } from 'react';
import { Diagram } from '../diagram/diagram.tsx';
import type { Framing } from '../diagram/frame-lit.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ErrorBoundary } from '../lazy/error-boundary.tsx';
import type { Perspective } from '../perspective/perspective.ts';
import { showAs } from '../state/producers.ts';
import {
  selectPlacement,
  selectShownPerspective,
  selectShownPlacement,
  selectShownRequest,
} from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { LayoutProgress } from './layout-progress.tsx';
import { ReadyMark } from './page-state-mark.tsx';
import styles from './picture.module.css';

const Outline = lazy(() =>
  import('../outline/outline.tsx').then(({ Outline: component }) => ({ default: component })),
);
const Matrix = lazy(() =>
  import('../matrix/matrix.tsx').then(({ Matrix: component }) => ({ default: component })),
);
const Swimlane = lazy(() =>
  import('../process/swimlane.tsx').then(({ Swimlane: component }) => ({ default: component })),
);

interface PictureProps {
  readonly perspective: Perspective;
  /** What the list tells of the view as a whole. */
  readonly listHead: ReactNode;
  /** Where a stage wants the camera. */
  readonly framing?: Framing;
}

/** The view as it was asked for: as diagram, swimlanes, list or table. */
export const Picture = ({ perspective, listHead, framing }: PictureProps) => {
  const messages = useMessages();
  const graph = useMap((state) => state.graph);
  const isLaidOut = useMap((state) => selectPlacement(state) !== null);
  const placement = useMap(selectShownPlacement);
  const shown = useMap(selectShownPerspective) ?? perspective;
  const shownAs = useMap((state) => selectShownRequest(state).as);
  const as = useMap((state) => state.request.as);
  if (graph === null) return null;
  const { process } = shown;
  const isWaiting = !isLaidOut && (as === 'diagram' || as === 'swimlane');
  // The diagram is always at hand; every other picture may be what could not be fetched.
  const instead =
    as === 'diagram'
      ? ({ said: messages.diagram.broken, as: 'list' } as const)
      : ({ said: messages.versions.broken, as: 'diagram' } as const);
  return (
    <ErrorBoundary
      key={as}
      fallback={
        <div role="alert" className={styles.broken}>
          <p>{instead.said}</p>
          <button
            type="button"
            className={controls.button}
            onClick={() => apply(showAs(instead.as))}
          >
            {messages.appearance[instead.as]}
          </button>
        </div>
      }
    >
      <Suspense fallback={<p role="status">{messages.loading}</p>}>
        {as === 'list' ? (
          <Outline>{listHead}</Outline>
        ) : as === 'matrix' ? (
          <Matrix />
        ) : placement === null ? (
          <p className={styles.waiting}>{messages.layingOut}</p>
        ) : shownAs === 'swimlane' && process ? (
          <Swimlane graph={graph} shown={process} placement={placement} />
        ) : (
          <Diagram perspective={shown} placement={placement} framing={framing} />
        )}
        {isWaiting ? <LayoutProgress /> : <ReadyMark perspective={shown} />}
      </Suspense>
    </ErrorBoundary>
  );
};
