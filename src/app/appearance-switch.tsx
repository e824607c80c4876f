import { useMessages } from '../i18n/use-messages.ts';
import { APPEARANCES } from '../perspective/request.ts';
import { showAs } from '../state/producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './appearance-switch.module.css';

/** The same graph as a picture, as text or as a table; a process also as swimlanes. */
export const AppearanceSwitch = () => {
  const { appearance } = useMessages();
  const present = useMap((state) => state.request.as);
  const hasProcess = useMap((state) => selectPerspective(state)?.process != null);
  const offered = APPEARANCES.filter((as) => as !== 'swimlane' || hasProcess);
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{appearance.label}</legend>
      {offered.map((as) => (
        <button
          key={as}
          type="button"
          aria-pressed={as === present}
          onClick={() => apply(showAs(as))}
        >
          {appearance[as]}
        </button>
      ))}
    </fieldset>
  );
};
