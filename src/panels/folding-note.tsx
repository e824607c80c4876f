import { foldingSentence, foldingWords } from '../i18n/folding-words.ts';
import { fillSentence } from '../model/sentences.ts';
import type { ShownFolding } from '../perspective/perspective.ts';
import { foldAgain, showEverything } from '../state/fold-producers.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './details-panel.module.css';

/** What a crowded view folds, and the ways to see more or less of it. */
export const FoldingNote = ({ folding }: { readonly folding: ShownFolding }) => {
  const lang = useMap((state) => state.request.lang);
  const words = foldingWords(lang);
  const isChanged = useMap(
    ({ request }) =>
      request.everything ||
      [request.opened, request.closed, request.unfolded].some((ids) => ids.length > 0),
  );
  const isWhole = folding.drawn === folding.bodies;
  const limit = { limit: String(folding.mostBodies) };
  return (
    <div className={styles.folding} data-folding={`${folding.drawn}/${folding.bodies}`}>
      <h2>{isWhole ? words.titleOfWhole : words.title}</h2>
      <p role="status">
        {foldingSentence(folding, lang)}
        {folding.isRefused ? ` ${fillSentence(words.refused, limit)}` : null}
      </p>
      {folding.groups > 0 ? <p>{words.key}</p> : null}
      {folding.fitsWhole ? null : <p>{fillSentence(words.tooMany, limit)}</p>}
      {folding.fitsWhole && !isWhole ? (
        <button type="button" className={controls.button} onClick={() => apply(showEverything())}>
          {words.showAll}
        </button>
      ) : null}
      {isChanged ? (
        <button type="button" className={controls.button} onClick={() => apply(foldAgain())}>
          {words.foldAgain}
        </button>
      ) : null}
    </div>
  );
};
