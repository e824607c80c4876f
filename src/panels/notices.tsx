import { X } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { fillSentence } from '../model/sentences.ts';
import { dismissNotice, keepVersion } from '../state/producers.ts';
import { selectOffersNewVersion } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './notices.module.css';

interface NoticesProps {
  /** The reader wants the newer version, at the price of loading the page again. */
  readonly onRefresh: () => void;
}

/** What did not stop the map, but the reader should know. */
export const Notices = ({ onRefresh }: NoticesProps) => {
  const messages = useMessages();
  const notices = useMap((state) => state.notices);
  const offersNewVersion = useMap(selectOffersNewVersion);
  const dismiss = (onDismiss: () => void) => (
    <button
      type="button"
      className={styles.dismiss}
      aria-label={messages.notices.dismiss}
      onClick={onDismiss}
    >
      <X aria-hidden size={16} />
    </button>
  );
  return (
    <div className={styles.notices} role="status" aria-label={messages.notices.label}>
      {notices.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two equal notices differ by their place only
        <p key={index}>
          {fillSentence(messages.notices[notice.code], notice.values)}
          {dismiss(() => apply(dismissNotice(notice)))}
        </p>
      ))}
      {offersNewVersion ? (
        <p data-new-version>
          {messages.versions.waiting}
          <button type="button" className={controls.button} onClick={onRefresh}>
            {messages.versions.refresh}
          </button>
          {dismiss(() => apply(keepVersion()))}
        </p>
      ) : null}
    </div>
  );
};
