import { CopyField } from '../controls/copy-field.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMap } from '../state/store.ts';
import { elsewhereAddress } from './open-window.ts';
import styles from './stage-dialog.module.css';

interface ElsewhereLinkProps {
  readonly onClose: () => void;
}

/** The presenter's window for another computer, as a link: it carries the story, and needs no server. */
export const ElsewhereLink = ({ onClose }: ElsewhereLinkProps) => {
  const { console: words } = useMessagesApart();
  const address = useMap(elsewhereAddress);
  return (
    <Dialog className={styles.dialog} title={words.elsewhere} onClose={onClose}>
      <div className={styles.settings}>
        <p>{words.elsewhereHint}</p>
        <CopyField name="elsewhere" label={words.elsewhereLink} text={address} />
      </div>
    </Dialog>
  );
};
