import { addressOf } from '../address/address-of.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { pageRoot } from '../loading/page-root.ts';
import { plainIn } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';
import { fitsInCode, QrCode } from '../still/qr-code.tsx';
import styles from './closing-code.module.css';

/** What a room takes home from the last scene: the map itself, as a code to photograph. */
export const ClosingCode = () => {
  const { present } = useMessagesApart();
  const address = useMap((state) => state.address);
  const graph = useMap((state) => state.graph);
  const asked = useMap((state) => state.request);
  const { href, protocol } = addressOf({ address, graph }, plainIn(asked), pageRoot());
  if (protocol === 'file:' || !fitsInCode(href)) return null;
  return (
    <div className={styles.closing}>
      <div className={styles.code}>
        <QrCode text={href} label={present.takeHome} />
      </div>
      <p>{href.replace(/^https?:\/\//, '')}</p>
    </div>
  );
};
