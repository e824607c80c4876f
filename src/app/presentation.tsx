import { Suspense, useEffect, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { ErrorBoundary } from '../lazy/error-boundary.tsx';
import type { Graph } from '../model/graph.ts';
import { DetailsPanel } from '../panels/details-panel.tsx';
import type { Perspective } from '../perspective/perspective.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { CouncilMoments, StepList } from '../process/lazy.ts';
import { apply, useMap } from '../state/store.ts';
import { endStory } from '../state/story-producers.ts';
import controls from '../styles/controls.module.css';
import styles from './app.module.css';
import { Stage } from './lazy.ts';
import { pageRoot } from './page.ts';
import { Picture } from './picture.tsx';
import { useFullAddress } from './use-full-address.ts';
import type { OpenDialog } from './use-shortcuts.ts';

/** Height of a framed stage, in CSS pixels: as a projector has it, or with the words below. */
const heightFor = (width: number): number =>
  width < 640 ? 1.5 * width : Math.max(560, (9 / 16) * width);

interface PresentationProps {
  readonly graph: Graph;
  readonly perspective: Perspective;
  readonly shown: ShownScene;
  readonly onOpen: (dialog: OpenDialog) => void;
  /** Hears how high the stage would like to be when it is framed, in CSS pixels. */
  readonly onResize: (height: number) => void;
}

/** A story on the stage, with what the other rooms draw and tell on it. */
export const Presentation = ({
  graph,
  perspective,
  shown,
  onOpen,
  onResize,
}: PresentationProps) => {
  const { present, loading } = useMessages();
  const isEmbedded = useMap((state) => state.isEmbedded);
  const full = useFullAddress();
  const frame = useRef<HTMLDivElement>(null);
  const { process } = perspective;
  useEffect(() => {
    const element = frame.current;
    if (element === null || !isEmbedded) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth } = element;
      if (clientWidth > 0) onResize(Math.ceil(heightFor(clientWidth)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isEmbedded, onResize]);
  return (
    <div className={styles.presentation} ref={frame}>
      <ErrorBoundary
        fallback={
          <main className={styles.loading}>
            <div role="alert">
              <p>{present.broken}</p>
              <button type="button" className={controls.button} onClick={() => apply(endStory())}>
                {present.stop}
              </button>
            </div>
          </main>
        }
      >
        <Suspense
          fallback={
            <main className={styles.loading}>
              <p role="status">{loading}</p>
            </main>
          }
        >
          <Stage
            graph={graph}
            perspective={perspective}
            shown={shown}
            picture={(camera) => (
              <Picture
                perspective={perspective}
                listHead={process ? <StepList graph={graph} shown={process} /> : null}
                framing={camera}
              />
            )}
            details={
              <DetailsPanel>
                {process ? (
                  <Apart>
                    <CouncilMoments graph={graph} shown={process} />
                  </Apart>
                ) : null}
              </DetailsPanel>
            }
            onSearch={() => onOpen('search')}
            onKeys={() => onOpen('shortcuts')}
            root={pageRoot()}
            full={isEmbedded ? full : null}
          />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
};
