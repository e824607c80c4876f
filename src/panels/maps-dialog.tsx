import { Plus } from 'lucide-react';
import { Suspense, useRef } from 'react';
import { isOwnGraph } from '../address/graph-address.ts';
import { Dialog } from '../controls/dialog.tsx';
import { shutDialog } from '../controls/shut-dialog.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { MapList } from './map-list.tsx';
import styles from './maps-dialog.module.css';

interface MapsDialogProps {
  readonly onClose: () => void;
  /** Opens what opens a file of the reader's own, once this is closed. */
  readonly onOwn: () => void;
}

/** Behind the name of the region: the other maps of this site, and a way to one's own. */
export const MapsDialog = ({ onClose, onOwn }: MapsDialogProps) => {
  const { own, loading } = useMessages();
  const { maps: words } = useMessagesApart();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOwnWanted = useRef(false);
  const mayOpen = useMap((state) => state.deployment.ownFiles);
  const arePagesOlder = useMap((state) => state.arePagesOlder);
  const hasPages = useMap(({ address }) => isOwnGraph(address));
  const note = arePagesOlder ? words.older : hasPages ? null : words.noPages;
  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      title={words.title}
      onClose={() => {
        onClose();
        if (isOwnWanted.current) onOwn();
      }}
    >
      <Suspense fallback={<p role="status">{loading}</p>}>
        <MapList />
      </Suspense>
      {mayOpen ? (
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            isOwnWanted.current = true;
            shutDialog(dialog.current);
          }}
        >
          <Plus aria-hidden size={18} /> {own}
        </button>
      ) : null}
      {note === null ? null : <p className={styles.note}>{note}</p>}
    </Dialog>
  );
};
