import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { CopyField } from '../controls/copy-field.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { useAddress } from '../controls/use-address.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { isMirror } from '../state/session.ts';
import { useMap } from '../state/store.ts';
import { fitsInCode, QrCode } from '../still/qr-code.tsx';
import controls from '../styles/controls.module.css';
import styles from './scene-link.module.css';

interface SceneLinkProps {
  /** What else can be taken along. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** The picture that is shown, to take along: a code to photograph, and the same address in letters. */
export const SceneLink = ({ children, onClose }: SceneLinkProps) => {
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
      {children}
      <p>
        <button type="button" className={controls.button} onClick={() => window.print()}>
          <Printer aria-hidden size={18} /> {words.slides}
        </button>
      </p>
    </Dialog>
  );
};
