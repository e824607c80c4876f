import { ChevronDown, Keyboard, Menu, Plus, Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { SettingsFields } from '../panels/lazy.ts';
import { useMap } from '../state/store.ts';
import { AppearanceSwitch } from './appearance-switch.tsx';
import styles from './main-menu.module.css';
import { PresentButton } from './present-button.tsx';
import type { DialogName } from './use-shortcuts.ts';

const MENU_ID = 'menu';

interface MainMenuProps {
  readonly onOpen: (dialog: DialogName) => void;
}

/** What is seldom wanted, or does not fit in the row: sharing, keys, language and colours. */
export const MainMenu = ({ onOpen }: MainMenuProps) => {
  const { maps, menu, own, share, shortcuts } = useMessages();
  const mayOpen = useMap((state) => state.deployment.ownFiles);
  const isOwn = useMap((state) => state.own !== null);
  const [isWanted, setIsWanted] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const open = (dialog: DialogName) => {
    list.current?.hidePopover();
    onOpen(dialog);
  };
  return (
    <div className={styles.holder}>
      <button type="button" popoverTarget={MENU_ID} className={styles.open} title={menu}>
        <Menu aria-hidden size={18} />
        <span className={styles.word}>{menu}</span>
      </button>
      <div
        id={MENU_ID}
        ref={list}
        popover="auto"
        className={styles.menu}
        onBeforeToggle={() => setIsWanted(true)}
      >
        <div className={styles.narrow}>
          <AppearanceSwitch />
          <PresentButton />
        </div>
        <button type="button" className={styles.item} onClick={() => open('maps')}>
          <ChevronDown aria-hidden size={18} /> {maps}
        </button>
        {mayOpen ? (
          <button type="button" className={styles.item} onClick={() => open('open')}>
            <Plus aria-hidden size={18} /> {own}
          </button>
        ) : null}
        {isOwn ? null : (
          <button type="button" className={styles.item} onClick={() => open('share')}>
            <Share2 aria-hidden size={18} /> {share.open}
          </button>
        )}
        <button
          type="button"
          className={styles.item}
          aria-keyshortcuts="?"
          onClick={() => open('shortcuts')}
        >
          <Keyboard aria-hidden size={18} /> {shortcuts.open}
        </button>
        {isWanted ? (
          <Apart>
            <SettingsFields />
          </Apart>
        ) : null}
      </div>
    </div>
  );
};
