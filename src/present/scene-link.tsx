import { useEffect, useRef } from 'react';
import { addressOf } from '../address/address-of.ts';
import { CopyField } from '../controls/copy-field.tsx';
import { DialogHead } from '../controls/dialog-head.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { useMap } from '../state/store.ts';
import { fitsInCode, QrCode } from '../still/qr-code.tsx';
import styles from './scene-link.module.css';

interface SceneLinkProps {
  /** Address of the folder that the map stands in. */
  readonly root: URL;
  readonly onClose: () => void;
}

/** The picture that is shown, to take along: a code to photograph, and the same address in letters. */
export const SceneLink = ({ root, onClose }: SceneLinkProps) => {
  const { sceneLink: words } = useMessages();
  const request = useMap((state) => state.request);
  const address = useMap((state) => state.address);
  const graph = useMap((state) => state.graph);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Colours and pace are the presenter's; who opens the link has their own.
  const asked = { ...request, theme: 'auto' as const, tokens: null, autoplay: null, handout: null };
  const { href, protocol } = addressOf({ address, graph }, asked, root);
  const isOnline = protocol !== 'file:';
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.title} onClose={onClose}>
      <DialogHead title={words.title} onClose={() => dialog.current?.close()} />
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
    </dialog>
  );
};
