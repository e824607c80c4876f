import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MapState } from '../state/map-state.ts';
import { sharedOf } from '../state/shared-state.ts';
import { useMap } from '../state/store.ts';
import { mirrorAddress } from './open-window.ts';
import { addressed, type SessionMessage } from './session-message.ts';
import styles from './stage-mirror.module.css';

interface StageMirrorProps {
  /** What it shows of the presentation. */
  readonly state: MapState;
  /** Whether the camera of the stage counts; else it stands where the scene wants it. */
  readonly isNow: boolean;
  readonly title: string;
  /** Stands in for it until it is there, and where no frame may be. */
  readonly children: ReactNode;
}

/** Until the stage has said how it stands: a projector of these days. */
const PROJECTOR = { width: 1_920, height: 1_080 } as const;

/** Whether a message says that the stage in a frame is there. */
const isMirrored = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'mirrored';

/**
 * The stage in small: the page of the stage itself, in a frame that is as large as its window and drawn
 * smaller. So it shows what the room sees, to the last letter. Nothing in it can be pressed.
 */
export const StageMirror = ({ state, isNow, title, children }: StageMirrorProps) => {
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [address] = useState(() => mirrorAddress(state));
  const [isThere, setIsThere] = useState(false);
  const [scale, setScale] = useState(0);
  const screen = useMap(({ session }) => session?.screen ?? null);
  const { lang, words, theme } = useMap(({ request }) => request);
  const { width, height } = screen ?? PROJECTOR;
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setScale(element.clientWidth / width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && isMirrored(data)) setIsThere(true);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    const shared = sharedOf(state);
    const target = frame.current?.contentWindow;
    if (!isThere || shared === null || !target) return;
    const post = (message: SessionMessage) =>
      // A page from disk has no origin to name.
      target.postMessage(
        addressed(message, 'console', 0),
        window.origin === 'null' ? '*' : window.origin,
      );
    // A light that is on follows a pointer that is not here.
    const presenting = { ...shared.presenting, isSpotlit: false };
    post({ type: 'state', revision: 0, ...shared, presenting });
    post({
      type: 'screen',
      screen: {
        lang,
        words,
        theme,
        width,
        height,
        ...screen,
        camera: isNow ? (screen?.camera ?? null) : null,
      },
    });
  }, [isThere, state, screen, isNow, lang, words, theme, width, height]);
  const style = {
    maxWidth: width,
    aspectRatio: `${width} / ${height}`,
    '--scale': scale,
    '--shape': width / height,
  } as CSSProperties;
  return (
    <div className={styles.mirror} ref={room} style={style} data-mirror={isThere}>
      {isThere ? null : <div className={styles.instead}>{children}</div>}
      <iframe
        ref={frame}
        className={styles.frame}
        title={title}
        src={address}
        width={width}
        height={height}
        tabIndex={-1}
        aria-hidden
        inert
      />
    </div>
  );
};
