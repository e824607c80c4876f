import { counted } from '../i18n/counted.ts';
import { foldingWords } from '../i18n/folding-words.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { DIRECTIONS } from '../model/neighbourhood.ts';
import type { ShownBody } from '../perspective/perspective.ts';
import { toggleParts } from '../state/fold-producers.ts';
import { findRoute } from '../state/route-producers.ts';
import { lookAround, showAround } from '../state/selection-producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { BodySelect } from './body-select.tsx';
import styles from './look-around.module.css';

interface LookAroundProps {
  readonly shown: ShownBody;
}

const HOPS = [1, 2, 3, 4] as const;

/** From a body on: further around it, along a route, or into its parts. */
export const LookAround = ({ shown }: LookAroundProps) => {
  const { around: words, parts, route } = useMessagesApart();
  const { hops, direction, around, lang } = useMap((state) => state.request);
  const folding = foldingWords(lang);
  const isFolding = useMap((state) => selectPerspective(state)?.folding != null);
  const { body, holds } = shown;
  const isAround = around === body.id;
  const isOpen = shown.parts === 'open';
  const partsWords = isFolding
    ? isOpen
      ? folding.close
      : counted(folding.open, holds)
    : isOpen
      ? parts.close
      : parts.open;
  return (
    <div className={styles.around}>
      <h3>{words.title}</h3>
      <div className={styles.pair}>
        <label className={controls.field}>
          <span className={controls.fieldLabel}>{words.hops}</span>
          <select
            className={controls.select}
            value={hops}
            onChange={(event) => apply(lookAround({ hops: Number(event.target.value) }))}
          >
            {[...new Set([...HOPS, hops])].map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        </label>
        <label className={controls.field}>
          <span className={controls.fieldLabel}>{words.direction}</span>
          <select
            className={controls.select}
            value={direction}
            onChange={(event) => {
              const chosen = DIRECTIONS.find((known) => known === event.target.value);
              if (chosen) apply(lookAround({ direction: chosen }));
            }}
          >
            {DIRECTIONS.map((choice) => (
              <option key={choice} value={choice}>
                {words.directions[choice]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button
        type="button"
        className={controls.button}
        onClick={() => apply(showAround(isAround ? null : body.id))}
      >
        {isAround ? words.whole : words.only}
      </button>
      <BodySelect
        label={route.start}
        value=""
        placeholder={route.choose}
        onChoose={(id) => apply(findRoute(body.id, id))}
      />
      {shown.parts === null ? null : (
        <button
          type="button"
          className={controls.button}
          aria-expanded={isOpen}
          onClick={() => apply(toggleParts(body.id))}
        >
          {partsWords}
        </button>
      )}
    </div>
  );
};
