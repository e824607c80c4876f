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
import { PAGE_KEYS } from '../keys/map-keys.ts';
import { signFor } from '../keys/signs.ts';
import { STAGE_KEYS, type StageAction } from '../keys/stage-keys.ts';
import { useMap } from '../state/store.ts';
import styles from './stage-tools.module.css';
import { useIsFullScreen } from './use-full-screen.ts';
import { useHandoutAddress } from './use-handout-address.ts';

interface StageToolsProps {
  readonly perform: (action: StageAction) => void;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
  /** Address of the full page, for a stage in a frame. */
  readonly full: string | null;
}

/** What the keys do, for a pointer or a finger: there when one is used, or when one has the focus. */
export const StageTools = ({ perform, onSearch, onKeys, full }: StageToolsProps) => {
  const { present: words, shortcuts } = useMessages();
  const { console: second, embed, sceneLink, handout, present, search } = useMessagesApart();
  const handoutAddress = useHandoutAddress();
  const isPlayed = useMap((state) => state.request.autoplay !== null);
  const isPaused = useMap((state) => state.presenting.isPaused);
  const isFull = useIsFullScreen();
  const button = (name: string, sign: string, icon: ReactNode, onClick: () => void) => (
    <button type="button" aria-label={name} title={`${name} (${sign})`} onClick={onClick}>
      {icon}
    </button>
  );
  const tool = (name: string, action: StageAction, icon: ReactNode) =>
    button(name, signFor(STAGE_KEYS, action), icon, () => perform(action));
  return (
    <fieldset className={styles.tools}>
      <legend className="visually-hidden">{present.tools}</legend>
      {tool(present.previous, 'previous', <ChevronLeft aria-hidden />)}
      {tool(present.next, 'next', <ChevronRight aria-hidden />)}
      {isPlayed
        ? tool(
            isPaused ? present.play : present.pause,
            'pause',
            isPaused ? <Play aria-hidden /> : <Pause aria-hidden />,
          )
        : null}
      {tool(present.overview, 'overview', <LayoutGrid aria-hidden />)}
      {button(search.open, signFor(PAGE_KEYS, 'search'), <Search aria-hidden />, onSearch)}
      {tool(sceneLink.open, 'link', <QrCode aria-hidden />)}
      {full === null ? (
        <>
          {tool(second.open, 'console', <MonitorPlay aria-hidden />)}
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
            'full-screen',
            isFull ? <Minimize aria-hidden /> : <Maximize aria-hidden />,
          )
        : null}
      {button(shortcuts.open, signFor(PAGE_KEYS, 'shortcuts'), <Keyboard aria-hidden />, onKeys)}
      {full === null ? (
        tool(words.stop, 'stop', <X aria-hidden />)
      ) : (
        <a href={full} target="_blank" rel="noopener" aria-label={embed.full} title={embed.full}>
          <ExternalLink aria-hidden />
        </a>
      )}
    </fieldset>
  );
};
