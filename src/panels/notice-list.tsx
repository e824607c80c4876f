import { ReportLine } from '../controls/report-line.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { noticeSentence } from '../i18n/notice-sentence.ts';
import { dismissNotice, keepVersion } from '../state/notice-producers.ts';
import { selectOffersNewVersion } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';

export interface NoticeListProps {
  /** The reader wants the newer version, at the price of loading the page again. */
  readonly onRefresh: () => void;
}

/** What the reader should know, a line each. */
export const NoticeList = ({ onRefresh }: NoticeListProps) => {
  const { told } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const notices = useMap((state) => state.notices);
  const offersNewVersion = useMap(selectOffersNewVersion);
  return (
    <>
      {notices.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two equal notices differ by their place only
        <ReportLine key={index} onDismiss={() => apply(dismissNotice(notice))}>
          {noticeSentence(notice, lang)}
        </ReportLine>
      ))}
      {offersNewVersion ? (
        <div data-new-version>
          <ReportLine onDismiss={() => apply(keepVersion())}>
            {told.waiting}
            <button type="button" className={controls.button} onClick={onRefresh}>
              {told.refresh}
            </button>
          </ReportLine>
        </div>
      ) : null}
    </>
  );
};
