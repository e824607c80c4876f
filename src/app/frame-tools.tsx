import { List, Maximize, Minimize } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { LegendPanel } from '../panels/lazy.ts';
import controls from '../styles/controls.module.css';
import styles from './embed-frame.module.css';

const onFullScreen = (tell: () => void) => {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
};

const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** A browser that refuses leaves the frame as it is. */
const toggleFullScreen = (): void => {
  const done = isFullScreen()
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
};

/** What a framed map has beside its picture: what its lines mean, and the whole screen where the page around it lets it. */
export const FrameTools = () => {
  const { legend } = useMessages();
  const { present } = useMessagesApart();
  const [isLegendOpen, setIsLegendOpen] = useState(false);
  const isFull = useSyncExternalStore(onFullScreen, isFullScreen);
  return (
    <>
      <button
        type="button"
        className={controls.button}
        aria-haspopup="dialog"
        onClick={() => setIsLegendOpen(true)}
      >
        <List aria-hidden size={16} /> {legend.title}
      </button>
      {document.fullscreenEnabled ? (
        <button type="button" className={controls.button} onClick={toggleFullScreen}>
          {isFull ? <Minimize aria-hidden size={16} /> : <Maximize aria-hidden size={16} />}
          {isFull ? present.window : present.fullScreen}
        </button>
      ) : null}
      {isLegendOpen ? (
        <Dialog
          className={styles.legend}
          title={legend.title}
          onClose={() => setIsLegendOpen(false)}
        >
          <Apart>
            <LegendPanel />
          </Apart>
        </Dialog>
      ) : null}
    </>
  );
};
