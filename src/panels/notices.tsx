import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { selectOffersNewVersion } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { NoticeList } from './lazy.ts';
import type { NoticeListProps } from './notice-list.tsx';
import styles from './notices.module.css';

/** What did not stop the map, but the reader should know. */
export const Notices = (props: NoticeListProps) => {
  const { notices } = useMessages();
  const hasSome = useMap((state) => state.notices.length > 0 || selectOffersNewVersion(state));
  return (
    <div className={styles.notices} role="status" aria-label={notices.label}>
      {hasSome ? (
        <Apart>
          <NoticeList {...props} />
        </Apart>
      ) : null}
    </div>
  );
};
