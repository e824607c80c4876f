import { useMessages } from '../i18n/use-messages.ts';
import type { Request } from '../perspective/request.ts';
import { useGraph } from '../state/use-graph.ts';
import { stillLabel } from '../still/still-label.ts';
import { StillPicture } from '../still/still-picture.tsx';
import { StillTable } from '../still/still-table.tsx';
import { usePicture } from '../still/use-picture.ts';
import styles from './scene-still.module.css';

interface SceneStillProps {
  /** What is shown: a scene's own picture, or a detour. */
  readonly request: Request;
}

/** A scene in small, as the room sees it or will see it. */
export const SceneStill = ({ request }: SceneStillProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { perspective, placement } = usePicture(graph, request);
  if (request.as === 'matrix') return <StillTable request={request} isWhole={false} />;
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
