import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import controls from '../styles/controls.module.css';
import styles from './bare-link.module.css';

/** What stands in for sharing when its script can't be had: the link as text, to be copied by hand. */
export const BareLink = ({ onClose }: { readonly onClose: () => void }) => {
  const { close } = useMessages();
  const { share } = useMessagesApart();
  return (
    <div role="alert" className={styles.bare} data-share="bare">
      <label>
        {share.blocked}
        <input readOnly value={window.location.href} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" className={controls.button} onClick={onClose}>
        {close}
      </button>
    </div>
  );
};
