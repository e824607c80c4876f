import { ChevronLeft, ChevronRight, FileText, QrCode, Square, SquareDashed } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { StageAction } from '../keys/stage-keys.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './console-tools.module.css';
import { useHandoutAddress } from './use-handout-address.ts';

interface ConsoleToolsProps {
  readonly perform: (action: StageAction) => void;
}

/** What a presenter does most, as buttons under the thumb. */
export const ConsoleTools = ({ perform }: ConsoleToolsProps) => {
  const { console: words, handout, present, sceneLink } = useMessagesApart();
  const isBlack = useMap((state) => state.presenting.isBlack);
  const handoutAddress = useHandoutAddress();
  // After a press with a pointer the button gives up the focus: the next key is for the stage.
  const press =
    (action: StageAction) =>
    ({ detail, currentTarget }: MouseEvent<HTMLButtonElement>) => {
      if (detail > 0) currentTarget.blur();
      perform(action);
    };
  return (
    <footer className={styles.tools}>
      <button type="button" className={controls.button} onClick={press('previous')}>
        <ChevronLeft aria-hidden size={18} /> {present.previous}
      </button>
      <button type="button" className={controls.primary} onClick={press('next')}>
        {present.next} <ChevronRight aria-hidden size={18} />
      </button>
      <button
        type="button"
        className={controls.button}
        title={isBlack ? words.light : words.toBlack}
        onClick={press('black')}
      >
        {isBlack ? (
          <SquareDashed aria-hidden size={18} />
        ) : (
          <Square aria-hidden size={18} fill="currentColor" />
        )}
        <span className={styles.word}>{isBlack ? words.light : words.toBlack}</span>
      </button>
      <button
        type="button"
        className={controls.button}
        title={sceneLink.open}
        onClick={press('link')}
      >
        <QrCode aria-hidden size={18} />
        <span className={styles.word}>{sceneLink.open}</span>
      </button>
      <a
        className={controls.button}
        title={handout.open}
        href={handoutAddress}
        target="_blank"
        rel="noopener"
      >
        <FileText aria-hidden size={18} />
        <span className={styles.word}>{handout.open}</span>
      </a>
    </footer>
  );
};
