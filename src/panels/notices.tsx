import { X } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { fillSentence } from '../model/sentences.ts';
import { dismissNotice } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './notices.module.css';

/** What did not stop the map, but the reader should know. */
export const Notices = () => {
  const messages = useMessages();
  const notices = useMap((state) => state.notices);
  return (
    <div className={styles.notices} role="status" aria-label={messages.notices.label}>
      {notices.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two equal notices differ by their place only
        <p key={index}>
          {fillSentence(messages.notices[notice.code], notice.values)}
          <button
            type="button"
            aria-label={messages.notices.dismiss}
            onClick={() => apply(dismissNotice(notice))}
          >
            <X aria-hidden size={16} />
          </button>
        </p>
      ))}
    </div>
  );
};
