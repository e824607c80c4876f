import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMap } from '../state/store.ts';
import { consoleAddress } from './open-window.ts';

/** The console as a link, which no browser holds back. */
export const ConsoleLink = () => {
  const { console: words } = useMessagesApart();
  const address = useMap(consoleAddress);
  return address === null ? null : (
    <a href={address} target="_blank" rel="noopener">
      {words.openHere}
    </a>
  );
};
