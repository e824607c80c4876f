import { useId } from 'react';
import { OutsideLink } from '../controls/outside-link.tsx';
import { placesOf } from '../i18n/places-of.ts';
import { provenanceWords, type ShareWords } from '../i18n/provenance-words.ts';
import { sourceWords } from '../i18n/source-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Later } from '../lazy/later.tsx';
import type { Perspective } from '../perspective/perspective.ts';
import { type Provenance, provenanceOf } from '../perspective/provenance.ts';
import { toggleEvidence } from '../state/filter-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { FilterNote } from './lazy-filter-note.ts';
import styles from './provenance-line.module.css';

interface ProvenanceLineProps {
  readonly perspective: Perspective;
  /** Where it comes from as it is shown: not as the lines of the view, which can be narrowed to what is inferred. */
  readonly other?: Provenance;
  /** How much is inferred of what, where that is not of lines; `null`: that can't be had, and is left out. */
  readonly share?: ShareWords | undefined | null;
}

/** When and from where the picture is, and how much of it is inferred; the last two open what they name. */
export const ProvenanceLine = ({ perspective, other, share }: ProvenanceLineProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const lang = useMap((state) => state.request.lang);
  const isInferredOnly = useMap((state) => state.request.evidence === 'inferred');
  const sourcesId = useId();
  const provenance = other ?? provenanceOf(graph, perspective);
  const { date, places, inferred } = provenanceWords(
    provenance,
    messages,
    lang,
    share ?? undefined,
  );
  const { provenance: words } = messages;
  return (
    <div className={styles.line} data-provenance>
      {date === null ? null : <span className={styles.part}>{date}</span>}
      {places === null ? null : (
        <>
          <span className={styles.part}>
            <button type="button" popoverTarget={sourcesId} title={words.sources}>
              {places}
            </button>
          </span>
          <div id={sourcesId} popover="auto" className={styles.sources}>
            <h2>{words.sources}</h2>
            <ul>
              {provenance.sources.map((used) => (
                <li key={used.source.id}>
                  <OutsideLink to={used.source.url}>{sourceWords(used.source, lang)}</OutsideLink>:{' '}
                  {placesOf(used, lang)}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
      {inferred === null || share === null ? null : other ||
        (provenance.inferred === 0 && !isInferredOnly) ? (
        <span className={styles.part}>{inferred}</span>
      ) : (
        <span className={styles.part}>
          <button
            type="button"
            aria-pressed={isInferredOnly}
            title={words.showInferred}
            onClick={() => apply(toggleEvidence('inferred'))}
          >
            {inferred}
          </button>
        </span>
      )}
      {provenance.hidden === 0 ? null : (
        <span className={styles.part}>
          <Later>
            <FilterNote hidden={provenance.hidden} />
          </Later>
        </span>
      )}
    </div>
  );
};
