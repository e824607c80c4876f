import type { NodeProps } from '@xyflow/react';
import { memo, type RefObject, useContext } from 'react';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { breakableName } from '../drawing/breakable-name.ts';
import type { DrawnBody } from '../drawing/drawing.ts';
import { initialsOf } from '../drawing/initials.ts';
import { bodyStates } from '../drawing/look.ts';
import { spokenName } from '../i18n/spoken-name.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { Missing } from '../lazy/missing.tsx';
import { assemblyOf } from '../model/seats.ts';
import { press } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useIsPrerendered } from '../styles/use-is-prerendered.ts';
import styles from './body-node.module.css';
import type { BodyNode as BodyNodeType } from './flow-elements.ts';
import { BodyChoice } from './lazy.ts';
import numbers from './step-numbers.module.css';
import { TabStopContext } from './tab-stop.ts';

interface BodyProps {
  readonly drawn: DrawnBody;
  /** Its name, with the places where a word may break. */
  readonly name: string;
  /** The language of its name, when it is not that of the page. */
  readonly nameLang: string | undefined;
  /** What it is announced as. */
  readonly spoken: string;
  readonly isTabStop: boolean;
  readonly awaited: RefObject<string | null>;
}

/**
 * A body: a card, or a chip when it is drawn inside another. It is as large as its words were measured;
 * the lines are the browser's, so that they fit in any letters, are found whole and copied without hyphens.
 */
const Body = memo(({ drawn, name, nameLang, spoken, isTabStop, awaited }: BodyProps) => {
  const { shown, placed, captionLines, shape } = drawn;
  // A body inside another has none: no room was measured for it.
  const isCaptioned = shape !== 'chip' && captionLines.length > 0;
  const caption = shown.yours === null ? shown.caption : captionLines.join(' ');
  return (
    <button
      type="button"
      className={`${styles.body} ${styles[shape]}`}
      ref={(button) => {
        if (button === null || awaited.current !== shown.body.id) return;
        awaited.current = null;
        button.focus({ preventScroll: true });
      }}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={spoken}
      data-body={shown.body.id}
      data-initials={shape === 'box' ? undefined : initialsOf(shown)}
      {...bodyStates(shown)}
      onClick={() => apply(press(shown.body.id, shown.parent))}
    >
      {isCaptioned ? <span className={styles.caption}>{caption}</span> : null}{' '}
      <span className={styles.name} lang={nameLang}>
        {name}
      </span>
      {shown.steps.length > 0 && placed.steps ? (
        <span className={numbers.steps} aria-hidden>
          {shown.steps.map(({ number, state }) => (
            <span key={number} data-state={state} data-number={number} />
          ))}
        </span>
      ) : null}
    </button>
  );
});

/** A body as React Flow draws it. */
export const BodyNode = ({ data: { drawn } }: NodeProps<BodyNodeType>) => {
  const { id, awaited } = useContext(TabStopContext);
  const messages = useMessages();
  const lang = useMap((state) => state.request.lang);
  const languageOf = useLanguageOf();
  const { shown } = drawn;
  const asks = useMap(({ graph }) => graph !== null && assemblyOf(graph) === shown.body.id);
  const isPrerendered = useIsPrerendered();
  return (
    <>
      <Body
        drawn={drawn}
        name={breakableName(shown.body.name[lang], drawn.placed.nameLines)}
        nameLang={languageOf(shown.body.name)}
        spoken={spokenName(shown, messages, lang)}
        isTabStop={shown.body.id === id}
        awaited={awaited}
      />
      {asks && !isPrerendered ? (
        <Apart instead={<Missing />}>
          <BodyChoice drawn={drawn} />
        </Apart>
      ) : null}
    </>
  );
};
