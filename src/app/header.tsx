import { ChevronDown, Search } from 'lucide-react';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { keysFor } from '../keys/keys-for.ts';
import { PAGE_KEYS } from '../keys/map-keys.ts';
import { pageRoot } from '../loading/page-root.ts';
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
  const { appName, maps, search } = useMessages();
  const lang = useMap((state) => state.request.lang);
  const region = useMap((state) => state.graph?.file.meta.region);
  const languageOf = useLanguageOf();
  const { title, logo } = useMap((state) => state.deployment);
  const pagesAt = useMap((state) => state.pagesAt);
  return (
    <header className={styles.header}>
      <button
        type="button"
        className={styles.name}
        data-name
        title={maps}
        onClick={() => onOpen('maps')}
      >
        {logo && (
          <img
            className={styles.logo}
            src={`${pagesAt ?? pageRoot().href}${logo.src}`}
            alt={logo.text[lang]}
          />
        )}
        <span className={styles.words}>
          <strong>{title?.[lang] ?? appName}</strong>{' '}
          <span className={styles.region} lang={languageOf(region)}>
            {region?.[lang]}
          </span>
        </span>
        <ChevronDown aria-hidden size={16} />
      </button>
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
