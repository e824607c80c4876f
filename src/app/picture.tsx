import { type ReactNode, Suspense, useMemo } from 'react';
import type { Framing } from '../drawing/camera-state.ts';
import { isCrowded } from '../drawing/crowded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { ErrorBoundary } from '../lazy/error-boundary.tsx';
import { appearanceFor, isPlaced, placedFor } from '../perspective/appearances.ts';
import type { Perspective } from '../perspective/perspective.ts';
import {
  selectPlacement,
  selectShownPerspective,
  selectShownPlacement,
  selectShownRequest,
} from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { showAs } from '../state/view-producers.ts';
import controls from '../styles/controls.module.css';
import { LayoutProgress } from './lazy-layout-progress.ts';
import { ReadyMark } from './page-state-mark.tsx';
import styles from './picture.module.css';
import { PICTURES } from './pictures.tsx';
import { useUnhurried } from './use-unhurried.ts';

interface PictureProps {
  readonly perspective: Perspective;
  /** What the list tells of the view as a whole. */
  readonly listHead: ReactNode;
  /** Where a stage wants the camera. */
  readonly framing?: Framing;
}

/** The view as it was asked for, in any of its appearances. */
export const Picture = ({ perspective, listHead, framing }: PictureProps) => {
  const messages = useMessages();
  const graph = useGraph();
  const isLaidOut = useMap((state) => selectPlacement(state) !== null);
  const placement = useMap(selectShownPlacement);
  const shown = useMap(selectShownPerspective) ?? perspective;
  const request = useMap(selectShownRequest);
  const present = useMemo(
    () => ({ perspective: shown, placement, request, framing }),
    [shown, placement, request, framing],
  );
  // Not on a stage: the camera goes to parts of the picture, which have to be drawn by then.
  const drawn = useUnhurried(present, framing === undefined && isCrowded(shown.relations));
  const as = useMap((state) => state.request.as);
  const appearance = appearanceFor(graph, as, perspective.view);
  const isWaiting = !isLaidOut && isPlaced(appearance);
  const told = { ...drawn, graph, head: listHead };
  const picture = () => {
    if (!isPlaced(appearance)) {
      const Told = PICTURES[appearance];
      return <Told {...told} />;
    }
    if (drawn.placement === null) return <p className={styles.waiting}>{messages.layingOut}</p>;
    // While the next picture is laid out, the one before it stays as it was.
    const Drawn = PICTURES[placedFor(graph, drawn.request.as, drawn.perspective.view)];
    return <Drawn {...told} placement={drawn.placement} />;
  };
  // The diagram is always at hand; every other picture may be what could not be fetched.
  const instead = as === 'diagram' ? 'list' : 'diagram';
  return (
    <ErrorBoundary
      key={as}
      fallback={
        <div role="alert" className={styles.broken}>
          <p>{messages.versions.broken}</p>
          <button type="button" className={controls.button} onClick={() => apply(showAs(instead))}>
            {messages.appearance[instead]}
          </button>
        </div>
      }
    >
      <Suspense fallback={<p role="status">{messages.loading}</p>}>
        {picture()}
        {isWaiting ? (
          <Apart>
            <LayoutProgress />
          </Apart>
        ) : drawn.placement === placement ? (
          <ReadyMark perspective={drawn.perspective} />
        ) : null}
      </Suspense>
    </ErrorBoundary>
  );
};
