import { Search } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { keysFor } from '../keys/keys-for.ts';
import { PAGE_KEYS } from '../keys/map-keys.ts';
import { useMap } from '../state/store.ts';
import styles from './header.module.css';
import { LensChip } from './lens-chip.tsx';
import { MainMenu } from './main-menu.tsx';
import { PresentButton } from './present-button.tsx';
import type { DialogName } from './use-shortcuts.ts';
import { ViewTabs } from './view-tabs.tsx';

const SEARCH_KEYS = keysFor(PAGE_KEYS, 'search');

interface HeaderProps {
  readonly onOpen: (dialog: DialogName) => void;
}

/** One row: the name of the map, its views, the box to ask in, and a menu with what is seldom wanted. */
export const Header = ({ onOpen }: HeaderProps) => {
  const { appName, search } = useMessages();
  const region = useMap((state) => state.graph?.file.meta.region[state.request.lang]);
  return (
    <header className={styles.header}>
      <div className={styles.name} data-name>
        <strong>{appName}</strong> <span className={styles.region}>{region}</span>
      </div>
      <ViewTabs />
      <button
        type="button"
        className={styles.ask}
        aria-keyshortcuts={SEARCH_KEYS.join(' ')}
        onClick={() => onOpen('search')}
      >
        <Search aria-hidden size={18} />
        <span className={styles.askWords}>{search.ask}</span>
        <kbd aria-hidden>{SEARCH_KEYS[0]}</kbd>
      </button>
      <div className={styles.wide}>
        <LensChip />
        <PresentButton />
      </div>
      <MainMenu onOpen={onOpen} />
    </header>
  );
};
