import {
  ChevronLeft,
  ChevronRight,
  ExternalLink,
  FileText,
  Keyboard,
  LayoutGrid,
  Maximize,
  Minimize,
  MonitorPlay,
  Pause,
  Play,
  QrCode,
  Search,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useMap } from '../state/store.ts';
import type { StageAction } from './stage-keys.ts';
import styles from './stage-tools.module.css';
import { useIsFullScreen } from './use-full-screen.ts';
import { useHandoutAddress } from './use-handout-address.ts';

interface StageToolsProps {
  readonly perform: (action: StageAction) => void;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
  /** Address of the folder that the map stands in. */
  readonly root: URL;
  /** Address of the full page, for a stage in a frame. */
  readonly full: string | null;
}

/** What the keys do, for a pointer or a finger: there when one is used, or when one has the focus. */
export const StageTools = ({ perform, onSearch, onKeys, root, full }: StageToolsProps) => {
  const { present, console: second, search, shortcuts, embed } = useMessages();
  const { sceneLink, handout } = useMessagesApart();
  const handoutAddress = useHandoutAddress(root);
  const isPlayed = useMap((state) => state.request.autoplay !== null);
  const isPaused = useMap((state) => state.presenting.isPaused);
  const isFull = useIsFullScreen();
  const tool = (name: string, keys: string, icon: ReactNode, onClick: () => void) => (
    <button type="button" aria-label={name} title={`${name} (${keys})`} onClick={onClick}>
      {icon}
    </button>
  );
  return (
    <fieldset className={styles.tools}>
      <legend className="visually-hidden">{present.tools}</legend>
      {tool(present.previous, '←', <ChevronLeft aria-hidden />, () => perform('previous'))}
      {tool(present.next, '→', <ChevronRight aria-hidden />, () => perform('next'))}
      {isPlayed
        ? tool(
            isPaused ? present.play : present.pause,
            'A',
            isPaused ? <Play aria-hidden /> : <Pause aria-hidden />,
            () => perform('pause'),
          )
        : null}
      {tool(present.overview, 'O', <LayoutGrid aria-hidden />, () => perform('overview'))}
      {tool(search.open, '/', <Search aria-hidden />, onSearch)}
      {tool(sceneLink.open, 'K', <QrCode aria-hidden />, () => perform('link'))}
      {full === null ? (
        <>
          {tool(second.open, 'P', <MonitorPlay aria-hidden />, () => perform('console'))}
          <a
            href={handoutAddress}
            target="_blank"
            rel="noopener"
            aria-label={handout.open}
            title={handout.open}
          >
            <FileText aria-hidden />
          </a>
        </>
      ) : null}
      {full === null
        ? tool(
            isFull ? present.window : present.fullScreen,
            'F',
            isFull ? <Minimize aria-hidden /> : <Maximize aria-hidden />,
            () => perform('full-screen'),
          )
        : null}
      {tool(shortcuts.open, '?', <Keyboard aria-hidden />, onKeys)}
      {full === null ? (
        tool(present.stop, 'Q', <X aria-hidden />, () => perform('stop'))
      ) : (
        <a href={full} target="_blank" rel="noopener" aria-label={embed.full} title={embed.full}>
          <ExternalLink aria-hidden />
        </a>
      )}
    </fieldset>
  );
};
