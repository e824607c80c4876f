import { CopyField } from '../controls/copy-field.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { useAddress } from '../controls/use-address.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { isMirror } from '../state/session.ts';
import { useMap } from '../state/store.ts';
import { fitsInCode, QrCode } from '../still/qr-code.tsx';
import styles from './scene-link.module.css';

interface SceneLinkProps {
  readonly onClose: () => void;
}

/** The picture that is shown, to take along: a code to photograph, and the same address in letters. */
export const SceneLink = ({ onClose }: SceneLinkProps) => {
  const { sceneLink: words } = useMessagesApart();
  const isMirrored = useMap(isMirror);
  const request = useMap((state) => state.request);
  // Colours and pace are the presenter's; who opens the link has their own.
  const asked = { ...request, theme: 'auto' as const, tokens: null, autoplay: null, handout: null };
  const { href, protocol } = useAddress(asked);
  const isOnline = protocol !== 'file:';
  return (
    <Dialog className={styles.dialog} title={words.title} isInert={isMirrored} onClose={onClose}>
      {isOnline ? (
        <>
          {fitsInCode(href) ? (
            <>
              <div className={styles.code}>
                <QrCode text={href} label={words.code} />
              </div>
              <p className={styles.address}>{href.replace(/^https?:\/\//, '')}</p>
            </>
          ) : (
            <p>{words.tooLong}</p>
          )}
          <CopyField name="scene" label={words.link} text={href} />
        </>
      ) : (
        <p>{words.offline}</p>
      )}
    </Dialog>
  );
};
