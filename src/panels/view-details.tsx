import type { ReactNode } from 'react';
import { seenInWords } from '../i18n/count-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { isCouncil } from '../model/council.ts';
import { fillSentence } from '../model/sentences.ts';
import { seenIn } from '../perspective/count-seen.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './details-panel.module.css';
import { CouncilTurns, FoldingNote } from './lazy.ts';
import { OutsideLink } from './outside-link.tsx';
import { RemarkList } from './remark-list.tsx';

interface ViewDetailsProps {
  readonly perspective: Perspective;
  readonly children: ReactNode;
}

const MAX_REMARKS = 6;

/** Nothing is asked or selected: how to read this view, what the talk says of it, and whose data it is. */
export const ViewDetails = ({ perspective, children }: ViewDetailsProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { details } = messages;
  const lang = useMap((state) => state.request.lang);
  const { version, licence, contact } = graph.file.meta;
  const shown = new Set(perspective.bodies.map(({ body }) => body.id));
  const remarks = graph.file.remarks.filter(
    (remark) => remark.kind !== 'context' && remark.about.some((id) => shown.has(id)),
  );
  return (
    <>
      <p className={styles.quiet}>{details.howTo}</p>
      {children}
      {perspective.view.process === undefined &&
      perspective.bodies.some(({ body }) => isCouncil(body)) ? (
        <Apart>
          <CouncilTurns />
        </Apart>
      ) : null}
      {perspective.folding ? (
        <Apart>
          <FoldingNote folding={perspective.folding} />
        </Apart>
      ) : (
        <div>
          <h3>{details.inView}</h3>
          <p>{seenInWords(graph, seenIn(perspective), messages, lang)}</p>
        </div>
      )}
      <RemarkList remarks={remarks.slice(0, MAX_REMARKS)} heading={details.remarks} />
      <p className={styles.quiet} data-origin>
        {fillSentence(details.data, { version, licence })} {details.contact}:{' '}
        <OutsideLink to={contact.url}>{contact.name}</OutsideLink>.
      </p>
    </>
  );
};
