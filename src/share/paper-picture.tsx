import { useAddress } from '../controls/use-address.ts';
import { useIsPrinting } from '../controls/use-is-printing.ts';
import { paperSheetsOf } from '../drawing/paper-sheets.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { shareWords } from '../i18n/share-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Placement } from '../layout/placement.ts';
import { fillSentence } from '../model/sentences.ts';
import { appearanceFor } from '../perspective/appearances.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceOf } from '../perspective/provenance.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import { selectShownPerspective, selectShownPlacement } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { stillLabel } from '../still/still-label.ts';
import { StillPicture } from '../still/still-picture.tsx';
import { keyOf, originOf } from './key-of.tsx';
import { SAMPLE } from './legend-rows.ts';
import styles from './paper-picture.module.css';

interface SheetsProps {
  readonly perspective: Perspective;
  readonly placement: Placement;
}

/** The picture on sheets of paper, each of which says what it is a part of. */
const Sheets = ({ perspective, placement }: SheetsProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { paper: words } = useMessagesApart();
  const request = useMap((state) => state.request);
  const address = useAddress(request);
  const { lang } = request;
  const { turn, scale, parts } = paperSheetsOf(placement);
  const label = stillLabel(perspective, messages, lang);
  const { question } = perspective;
  return (
    <div className={`${styles.sheets} ${styles[turn]}`} data-paper={turn}>
      {parts.map((part, index) => (
        <section key={`${part.x} ${part.y}`} className={styles.sheet} data-sheet={index + 1}>
          <header className={styles.head}>
            <h2>{question}</h2>
            {parts.length === 1 ? null : (
              <p>{fillSentence(words.sheet, { number: `${index + 1}`, all: `${parts.length}` })}</p>
            )}
          </header>
          <svg
            className={styles.part}
            width={part.width * scale}
            height={part.height * scale}
            viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
            role="img"
            aria-label={label}
          >
            <svg
              x={-AROUND}
              y={-AROUND}
              width={placement.width + 2 * AROUND}
              height={placement.height + 2 * AROUND}
              aria-hidden
            >
              <StillPicture perspective={perspective} placement={placement} label={label} />
            </svg>
          </svg>
          <footer className={styles.foot}>
            <ul>
              {keyOf(graph, perspective, messages, lang).map(({ id, word, colour, sample }) => (
                <li key={id}>
                  <svg
                    width={SAMPLE.width}
                    height={SAMPLE.height}
                    data-colour={colour}
                    color={colour === undefined ? 'var(--ink-muted)' : 'var(--relation)'}
                    aria-hidden
                  >
                    {sample}
                  </svg>
                  {word}
                </li>
              ))}
            </ul>
            <p>
              {originOf(graph, provenanceOf(graph, perspective), messages, lang)} · {address.href}
            </p>
          </footer>
        </section>
      ))}
    </div>
  );
};

/** What a still picture leaves free around itself, in diagram units. */
const AROUND = 8;

/** Under what is read on paper, a list or a table: of what, when and from where it is, and its address. */
const Origin = ({ perspective }: Pick<SheetsProps, 'perspective'>) => {
  const graph = useGraph();
  const messages = useMessages();
  const apart = useMessagesApart();
  const request = useMap((state) => state.request);
  const address = useAddress(request);
  const provenance = provenanceAs(graph, perspective, request);
  const share = shareWords(provenance, apart);
  return (
    <p className={styles.origin} data-origin>
      {originOf(graph, provenance, messages, request.lang, share)} · {address.href}
    </p>
  );
};

/**
 * What is on paper while the page is being printed: the diagram in letters that can be read, on as many
 * sheets as that takes, or the origin of what is read.
 */
export const PaperPicture = () => {
  const isPrinting = useIsPrinting();
  const as = useMap(({ request }) => request.as);
  const graph = useMap((state) => state.graph);
  const perspective = useMap(selectShownPerspective);
  const placement = useMap(selectShownPlacement);
  if (!isPrinting || graph === null || perspective === null) return null;
  if (appearanceFor(graph, as, perspective.view) !== 'diagram')
    return <Origin perspective={perspective} />;
  return placement && <Sheets perspective={perspective} placement={placement} />;
};
