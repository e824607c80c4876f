import { useMessages } from '../i18n/use-messages.ts';
import { APPEARANCE } from '../perspective/appearances.ts';
import { APPEARANCES } from '../perspective/request.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { showAs } from '../state/view-producers.ts';
import styles from './appearance-switch.module.css';

/** The same graph in another way, of all that the present view can be shown in. */
export const AppearanceSwitch = () => {
  const { appearance } = useMessages();
  const present = useMap((state) => state.request.as);
  const graph = useMap((state) => state.graph);
  const view = useMap((state) => selectPerspective(state)?.view);
  const offered = APPEARANCES.filter(
    (as) => graph && view && APPEARANCE[as].isOffered(graph, view),
  );
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
