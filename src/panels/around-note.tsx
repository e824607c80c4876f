import { useMessagesApart } from '../i18n/messages-apart.ts';
import { showAround } from '../state/selection-producers.ts';
import { apply } from '../state/store.ts';
import controls from '../styles/controls.module.css';

/** The way back from a picture around one body. */
export const AroundNote = () => {
  const { around } = useMessagesApart();
  return (
    <button type="button" className={controls.button} onClick={() => apply(showAround(null))}>
      {around.whole}
    </button>
  );
};
