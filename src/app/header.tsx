import { Keyboard, Search, Share2 } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { keysFor } from '../keys/keys-for.ts';
import { PAGE_KEYS } from '../keys/map-keys.ts';
import { SettingsMenu } from '../panels/settings-menu.tsx';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { AppearanceSwitch } from './appearance-switch.tsx';
import styles from './header.module.css';
import { PresentButton } from './present-button.tsx';
import type { OpenDialog } from './use-shortcuts.ts';
import { ViewTabs } from './view-tabs.tsx';

const SEARCH_KEYS = keysFor(PAGE_KEYS, 'search');

interface HeaderProps {
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** The name of the map, its views, search, and the settings. */
export const Header = ({ onOpen }: HeaderProps) => {
  const { appName, search, share, shortcuts } = useMessages();
  const region = useMap((state) => state.graph?.file.meta.region[state.request.lang]);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        {appName} <span className={styles.region}>{region}</span>
      </h1>
      <ViewTabs />
      <div className={styles.tools}>
        <button
          type="button"
          className={controls.button}
          title={`${search.open} (${SEARCH_KEYS[0]})`}
          aria-keyshortcuts={SEARCH_KEYS.join(' ')}
          onClick={() => onOpen('search')}
        >
          <Search aria-hidden size={18} />
          <span className={styles.word}>{search.open}</span>
        </button>
        <AppearanceSwitch />
        <PresentButton />
        <button
          type="button"
          className={controls.icon}
          aria-label={share.open}
          title={share.open}
          onClick={() => onOpen('share')}
        >
          <Share2 aria-hidden size={18} />
        </button>
        <button
          type="button"
          className={`${controls.icon} ${styles.keys}`}
          aria-label={shortcuts.open}
          title={`${shortcuts.open} (${keysFor(PAGE_KEYS, 'shortcuts')[0]})`}
          onClick={() => onOpen('shortcuts')}
        >
          <Keyboard aria-hidden size={18} />
        </button>
        <SettingsMenu />
      </div>
    </header>
  );
};
