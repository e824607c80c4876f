import { useMessages } from '../i18n/use-messages.ts';
import type { Graph } from '../model/graph.ts';
import type { Request } from '../perspective/request.ts';
import { stillLabel } from '../still/still-label.ts';
import { StillPicture } from '../still/still-picture.tsx';
import { usePicture } from '../still/use-picture.ts';
import styles from './scene-still.module.css';

interface SceneStillProps {
  readonly graph: Graph;
  /** What is shown: a scene's own picture, or a detour. */
  readonly request: Request;
}

/** A scene in small, as the room sees it or will see it. */
export const SceneStill = ({ graph, request }: SceneStillProps) => {
  const messages = useMessages();
  const { perspective, placement } = usePicture(graph, request);
  return placement === null ? (
    <p className={styles.waiting}>{messages.layingOut}</p>
  ) : (
    <StillPicture
      perspective={perspective}
      placement={placement}
      label={stillLabel(perspective, messages, request.lang)}
    />
  );
};
