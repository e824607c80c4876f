import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import controls from '../styles/controls.module.css';
import styles from './shortcuts-dialog.module.css';

/** Keys of each shortcut, as they stand on a keyboard. */
const KEYS = {
  search: ['/', 'Ctrl K'],
  help: ['?'],
  walk: ['←', '↑', '→', '↓'],
  choose: ['Enter'],
  escape: ['Esc'],
  steps: ['←', '→', 'Page Up', 'Page Down'],
  ends: ['Home', 'End'],
  play: ['␣'],
} as const;

const SHORTCUTS = ['search', 'help', 'walk', 'choose', 'escape', 'steps', 'ends', 'play'] as const;

/** Every key that does something. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { shortcuts, close } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={shortcuts.title} onClose={onClose}>
      <div className={styles.head}>
        <h2>{shortcuts.title}</h2>
        <button
          type="button"
          className={controls.icon}
          aria-label={close}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      <dl>
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut}>
            <dt>
              {KEYS[shortcut].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{shortcuts.list[shortcut]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
};
