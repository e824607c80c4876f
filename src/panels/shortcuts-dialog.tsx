import { Dialog } from '../controls/dialog.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { useMap } from '../state/store.ts';
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
  const { shortcuts, present } = useMessages();
  const isPresenting = useMap((state) => state.request.story !== null);
  const ofStage = (
    <>
      <h3>{present.keys.title}</h3>
      <KeyList keys={STAGE_KEYS} words={present.keys} />
    </>
  );
  return (
    <Dialog className={styles.dialog} title={shortcuts.title} onClose={onClose}>
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
    </Dialog>
  );
};
