import { ReportLine } from '../controls/report-line.tsx';
import { noticeSentence } from '../i18n/notice-sentence.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { dismissNotice, keepVersion } from '../state/notice-producers.ts';
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
  return (
    <div className={styles.notices} role="status" aria-label={messages.notices.label}>
      {notices.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two equal notices differ by their place only
        <ReportLine key={index} onDismiss={() => apply(dismissNotice(notice))}>
          {noticeSentence(notice, messages)}
        </ReportLine>
      ))}
      {offersNewVersion ? (
        <div data-new-version>
          <ReportLine onDismiss={() => apply(keepVersion())}>
            {messages.versions.waiting}
            <button type="button" className={controls.button} onClick={onRefresh}>
              {messages.versions.refresh}
            </button>
          </ReportLine>
        </div>
      ) : null}
    </div>
  );
};
