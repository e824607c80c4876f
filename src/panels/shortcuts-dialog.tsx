import { Dialog } from '../controls/dialog.tsx';
import { keyWordsIn } from '../i18n/key-words.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { EVERYWHERE, ON_THE_MAP, ON_THE_STAGE, type ToldKeys } from '../keys/told-keys.ts';
import { useMap } from '../state/store.ts';
import styles from './shortcuts-dialog.module.css';

interface KeyListProps<K extends string> {
  readonly keys: readonly ToldKeys<K>[];
  readonly words: Readonly<Record<K, string>>;
}

const KeyList = <K extends string>({ keys, words }: KeyListProps<K>) => (
  <dl>
    {keys.map(({ label, signs }) => (
      <div key={label}>
        <dt>
          {signs.map((sign) => (
            <kbd key={sign}>{sign}</kbd>
          ))}
        </dt>
        <dd>{words[label]}</dd>
      </div>
    ))}
  </dl>
);

/** Every key that does something: on the map, and while a story is presented. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { shortcuts } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const words = keyWordsIn(lang);
  const isPresenting = useMap((state) => state.request.story !== null);
  const ofStage = (
    <>
      <h3>{words.whilePresenting}</h3>
      <KeyList keys={ON_THE_STAGE} words={words.stage} />
    </>
  );
  return (
    <Dialog className={styles.dialog} title={shortcuts.title} onClose={onClose}>
      {isPresenting ? (
        <>
          {ofStage}
          <KeyList keys={EVERYWHERE} words={words.map} />
        </>
      ) : (
        <>
          <KeyList keys={[...EVERYWHERE, ...ON_THE_MAP]} words={words.map} />
          {ofStage}
        </>
      )}
    </Dialog>
  );
};
