import { useMessages } from '../i18n/use-messages.ts';
import { APPEARANCES } from '../perspective/request.ts';
import { showAs } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './appearance-switch.module.css';

/** The same graph as a picture or as text. */
export const AppearanceSwitch = () => {
  const { appearance } = useMessages();
  const present = useMap((state) => state.request.as);
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{appearance.label}</legend>
      {APPEARANCES.map((as) => (
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
