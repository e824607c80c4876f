import { useId, useMemo } from 'react';
import { splitByTerms } from '../model/glossary-terms.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './explained.module.css';

interface ExplainedProps {
  readonly text: string;
}

/** A text in which the terms of the glossary can be opened where they stand. */
export const Explained = ({ text }: ExplainedProps) => {
  const graph = useGraph();
  const lang = useMap((state) => state.request.lang);
  const id = useId();
  const pieces = useMemo(() => splitByTerms(graph, text, lang), [graph, text, lang]);
  return (
    <>
      {pieces.map(({ words, term, at }) =>
        term ? (
          <span key={at}>
            <button type="button" className={styles.term} popoverTarget={`${id}-${at}`}>
              {words}
            </button>
            <span id={`${id}-${at}`} popover="auto" className={styles.meaning} role="note">
              <strong>{[term.abbreviation, term.term[lang]].filter(Boolean).join(': ')}</strong>{' '}
              {term.meaning[lang]}
            </span>
          </span>
        ) : (
          words
        ),
      )}
    </>
  );
};
