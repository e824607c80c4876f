import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './shortcuts-dialog.module.css';

/** The keys of each shortcut, as they stand on a keyboard. */
const ALWAYS_KEYS = [
  ['search', ['/', 'Ctrl K']],
  ['help', ['?']],
] as const;

const MAP_KEYS = [
  ['walk', ['←', '↑', '→', '↓']],
  ['choose', ['Enter']],
  ['escape', ['Esc']],
  ['steps', ['←', '→', 'Page Up', 'Page Down']],
  ['ends', ['Home', 'End']],
  ['play', ['␣']],
] as const;

const STAGE_KEYS = [
  ['next', ['→', 'Page Down', '␣']],
  ['previous', ['←', 'Page Up']],
  ['ends', ['Home', 'End']],
  ['return', ['Backspace', 'T']],
  ['black', ['B', '.']],
  ['jump', ['G']],
  ['overview', ['O']],
  ['spotlight', ['S', 'L']],
  ['hands', ['1', '2']],
  ['clear', ['0']],
  ['pause', ['A']],
  ['console', ['P']],
  ['link', ['K']],
  ['fullScreen', ['F']],
  ['close', ['Esc']],
  ['stop', ['Q']],
] as const;

interface KeyListProps<K extends string> {
  readonly keys: readonly (readonly [K, readonly string[]])[];
  readonly words: Readonly<Record<K, string>>;
}

const KeyList = <K extends string>({ keys, words }: KeyListProps<K>) => (
  <dl>
    {keys.map(([shortcut, signs]) => (
      <div key={shortcut}>
        <dt>
          {signs.map((sign) => (
            <kbd key={sign}>{sign}</kbd>
          ))}
        </dt>
        <dd>{words[shortcut]}</dd>
      </div>
    ))}
  </dl>
);

/** Every key that does something: on the map, and while a story is presented. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { shortcuts, present, close } = useMessages();
  const isPresenting = useMap((state) => state.request.story !== null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const ofStage = (
    <>
      <h3>{present.keys.title}</h3>
      <KeyList keys={STAGE_KEYS} words={present.keys} />
    </>
  );
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
      {isPresenting ? (
        <>
          {ofStage}
          <KeyList keys={ALWAYS_KEYS} words={shortcuts.list} />
        </>
      ) : (
        <>
          <KeyList keys={[...ALWAYS_KEYS, ...MAP_KEYS]} words={shortcuts.list} />
          {ofStage}
        </>
      )}
    </dialog>
  );
};
