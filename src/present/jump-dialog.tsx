import { useRef, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { LongList } from '../controls/long-list.tsx';
import { shutDialog } from '../controls/shut-dialog.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { digitOf } from '../keys/action-of.ts';
import type { Story } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import { useMap } from '../state/store.ts';
import { searchScenes } from './scene-search.ts';
import styles from './stage-dialog.module.css';

interface JumpDialogProps {
  readonly story: Story;
  readonly onPick: (scene: string) => void;
  readonly onClose: () => void;
}

const MAX_QUERY = 100;

/** Height of a scene before any was drawn, in CSS pixels. */
const SCENE = 44;

/** Goes to a scene by its number, or by a word of its title. */
export const JumpDialog = ({ story, onPick, onClose }: JumpDialogProps) => {
  const { present } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const [query, setQuery] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const found = searchScenes(story, query, lang);
  const pick = (scene: string | undefined) => {
    if (scene === undefined) return;
    onPick(scene);
    shutDialog(dialog.current);
  };
  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      title={present.jump}
      isHeaded={false}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          pick(found[0]?.scene.id);
        }}
      >
        <label className={styles.label}>
          {present.jumpLabel}
          <input
            autoFocus
            type="search"
            autoComplete="off"
            maxLength={MAX_QUERY}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              // Without NumLock the digits of the keypad move the cursor instead.
              const digit = event.key.length > 1 ? digitOf(event) : null;
              if (digit === null) return;
              event.preventDefault();
              setQuery((query + digit).slice(0, MAX_QUERY));
            }}
          />
        </label>
      </form>
      <p role="status">
        {found.length === 0 ? fillSentence(present.jumpNone, { query: query.trim() }) : ''}
      </p>
      <LongList isOrdered className={styles.scenes} items={found} expected={SCENE}>
        {({ number, scene }, _, standing) => (
          <li key={scene.id} {...standing}>
            <button type="button" onClick={() => pick(scene.id)}>
              <span className={styles.number}>{number}</span> {scene.title[lang]}
            </button>
          </li>
        )}
      </LongList>
    </Dialog>
  );
};
