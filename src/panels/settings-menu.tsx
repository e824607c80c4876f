import { Settings } from 'lucide-react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { SettingsFields } from './settings-fields.tsx';
import styles from './settings-menu.module.css';

const MENU_ID = 'settings';

/** Language and colours behind a button, for a window that has no menu of its own. */
export const SettingsMenu = () => {
  const { settings } = useMessagesApart();
  return (
    <div>
      <button type="button" popoverTarget={MENU_ID} className={styles.open} title={settings.title}>
        <Settings aria-hidden size={18} />
        <span className="visually-hidden">{settings.title}</span>
      </button>
      <div id={MENU_ID} popover="auto" className={styles.menu}>
        <SettingsFields />
      </div>
    </div>
  );
};
