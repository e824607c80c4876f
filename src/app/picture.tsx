import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { isCrowded } from '../diagram/crowded.ts';
import { Diagram } from '../diagram/diagram.tsx';
import type { Framing } from '../drawing/camera.ts';
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
import { useUnhurried } from './use-unhurried.ts';

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
  const request = useMap(selectShownRequest);
  const present = useMemo(
    () => ({ perspective: shown, placement, request, framing }),
    [shown, placement, request, framing],
  );
  // On a stage the camera leads, and what it is led to must be there.
  const drawn = useUnhurried(present, framing === undefined && isCrowded(shown.relations));
  const as = useMap((state) => state.request.as);
  if (graph === null) return null;
  const { process } = drawn.perspective;
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
        ) : drawn.placement === null ? (
          <p className={styles.waiting}>{messages.layingOut}</p>
        ) : drawn.request.as === 'swimlane' && process ? (
          <Swimlane graph={graph} shown={process} placement={drawn.placement} />
        ) : (
          <Diagram
            perspective={drawn.perspective}
            placement={drawn.placement}
            request={drawn.request}
            framing={drawn.framing}
          />
        )}
        {isWaiting ? (
          <LayoutProgress />
        ) : drawn.placement === placement ? (
          <ReadyMark perspective={drawn.perspective} />
        ) : null}
      </Suspense>
    </ErrorBoundary>
  );
};
