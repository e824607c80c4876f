import {
  ChevronLeft,
  ChevronRight,
  FileText,
  Laptop,
  LayoutGrid,
  QrCode,
  Square,
  SquareDashed,
} from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { signFor } from '../keys/signs.ts';
import { STAGE_KEYS, type StageAction } from '../keys/stage-keys.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './console-tools.module.css';
import { useHandoutAddress } from './use-handout-address.ts';

interface ConsoleToolsProps {
  readonly perform: (action: StageAction) => void;
  /** What going on will do. */
  readonly next: string;
  /** The stage is on another computer: what only the room sees can't be shown from here. */
  readonly isElsewhere: boolean;
  readonly onElsewhere: () => void;
}

/** What a presenter does most, as buttons under the thumb. */
export const ConsoleTools = (props: ConsoleToolsProps) => {
  const { perform, next, isElsewhere, onElsewhere } = props;
  const { console: words, handout, present } = useMessagesApart();
  const isConnected = useMap((state) => state.session?.peer === 'there');
  const isBlank = useMap((state) => state.presenting.blank !== null);
  const isLinkShown = useMap((state) => state.presenting.isLinkShown);
  const handoutAddress = useHandoutAddress();
  // After a press with a pointer the button gives up the focus: the next key is for the stage.
  const press =
    (act: () => void) =>
    ({ detail, currentTarget }: MouseEvent<HTMLButtonElement>) => {
      if (detail > 0) currentTarget.blur();
      act();
    };
  const tool = (word: string, icon: ReactNode, act: () => void, sign?: string) => (
    <button
      type="button"
      className={controls.button}
      title={sign === undefined ? word : `${word} (${sign})`}
      onClick={press(act)}
    >
      {icon}
      <span className={styles.word}>{word}</span>
    </button>
  );
  const toolFor = (action: StageAction, word: string, icon: ReactNode) =>
    tool(word, icon, () => perform(action), signFor(STAGE_KEYS, action));
  return (
    <footer className={styles.tools}>
      <button type="button" className={controls.button} onClick={press(() => perform('previous'))}>
        <ChevronLeft aria-hidden size={18} /> {present.previousShort}
      </button>
      <button
        type="button"
        className={controls.primary}
        data-next
        onClick={press(() => perform('next'))}
      >
        {next} <ChevronRight aria-hidden size={18} />
      </button>
      {isElsewhere ? null : (
        <>
          {toolFor(
            'black',
            isBlank ? words.light : words.toBlack,
            isBlank ? (
              <SquareDashed aria-hidden size={18} />
            ) : (
              <Square aria-hidden size={18} fill="currentColor" />
            ),
          )}
          {toolFor(
            'link',
            isLinkShown ? words.hideLink : words.showLink,
            <QrCode aria-hidden size={18} />,
          )}
        </>
      )}
      {toolFor('overview', present.overviewShort, <LayoutGrid aria-hidden size={18} />)}
      {isElsewhere ? null : tool(words.elsewhere, <Laptop aria-hidden size={18} />, onElsewhere)}
      <a
        className={controls.button}
        title={handout.open}
        href={handoutAddress}
        target="_blank"
        rel="noopener"
      >
        <FileText aria-hidden size={18} />
        <span className={styles.word}>{handout.short}</span>
      </a>
      {isConnected ? <p className={styles.connected}>{words.connected}</p> : null}
    </footer>
  );
};
