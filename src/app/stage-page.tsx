import { useEffect, useRef } from 'react';
import { useIsPrinting } from '../controls/use-is-printing.ts';
import { Apart } from '../lazy/apart.tsx';
import { pageRoot } from '../loading/page-root.ts';
import { DetailsPanel } from '../panels/details-panel.tsx';
import type { Perspective } from '../perspective/perspective.ts';
import { askedByScene } from '../perspective/scene-picture.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { Slides } from '../present/slides.tsx';
import { Stage } from '../present/stage.tsx';
import { StepList } from '../process/lazy.ts';
import { SavePicture } from '../share/lazy.ts';
import { isMirror } from '../state/session.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './app.module.css';
import { Picture } from './picture.tsx';
import { fetchAppearance } from './pictures.tsx';
import { useFullAddress } from './use-full-address.ts';
import type { DialogName } from './use-shortcuts.ts';

/** Height of a framed stage, in CSS pixels: as a projector has it, or with the words below. */
const heightFor = (width: number): number =>
  width < 640 ? 1.5 * width : Math.max(560, (9 / 16) * width);

export interface StagePageProps {
  readonly perspective: Perspective;
  readonly shown: ShownScene;
  readonly onOpen: (dialog: DialogName) => void;
  /** Hears how high the stage would like to be when it is framed, in CSS pixels. */
  readonly onResize: (height: number) => void;
}

/** The stage, with what the other rooms draw and tell on it. */
export const StagePage = ({ perspective, shown, onOpen, onResize }: StagePageProps) => {
  const isEmbedded = useMap((state) => state.isEmbedded);
  const graph = useGraph();
  const isMirrored = useMap(isMirror);
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
  const { story } = shown;
  const isPrinting = useIsPrinting();
  useEffect(() => {
    SavePicture.fetch().catch(() => undefined);
    for (const scene of story.scenes) fetchAppearance(askedByScene(graph, scene).as);
  }, [graph, story]);
  return (
    <div className={styles.presentation} ref={frame}>
      {isPrinting ? <Slides story={story} /> : null}
      <Stage
        perspective={perspective}
        shown={shown}
        picture={(framing) => (
          <Picture
            perspective={perspective}
            listHead={process ? <StepList shown={process} /> : null}
            framing={framing}
          />
        )}
        details={<DetailsPanel />}
        onSearch={() => onOpen('search')}
        onKeys={() => onOpen('shortcuts')}
        takeHome={
          <Apart>
            <SavePicture address={pageRoot().protocol === 'file:' ? null : full} />
          </Apart>
        }
        // In small it is the whole page, as the room has it.
        full={isEmbedded && !isMirrored ? full : null}
      />
    </div>
  );
};
