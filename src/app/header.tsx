import { useMessages } from '../i18n/use-messages.ts';
import { SettingsMenu } from '../panels/settings-menu.tsx';
import { useMap } from '../state/store.ts';
import { AppearanceSwitch } from './appearance-switch.tsx';
import styles from './header.module.css';
import { ViewTabs } from './view-tabs.tsx';

/** The name of the map, its views, and the settings. */
export const Header = () => {
  const { appName } = useMessages();
  const region = useMap((state) => state.graph?.file.meta.region[state.request.lang]);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        {appName} <span className={styles.region}>{region}</span>
      </h1>
      <ViewTabs />
      <div className={styles.tools}>
        <AppearanceSwitch />
        <SettingsMenu />
      </div>
    </header>
  );
};
