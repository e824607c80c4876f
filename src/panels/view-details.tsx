import type { ReactNode } from 'react';
import { seenInWords } from '../i18n/count-words.ts';
import { dateOf } from '../i18n/date-of.ts';
import { foldingSentence } from '../i18n/folding-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Graph } from '../model/graph.ts';
import { fillSentence } from '../model/sentences.ts';
import { seenIn } from '../perspective/count-seen.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { useMap } from '../state/store.ts';
import styles from './details-panel.module.css';
import { RemarkList } from './remark-list.tsx';

interface ViewDetailsProps {
  readonly graph: Graph;
  readonly perspective: Perspective;
  /** Something else is told first: leave the heading out. */
  readonly brief: boolean;
  readonly children: ReactNode;
}

const MAX_REMARKS = 6;

/** Nothing is selected: what this view answers, how to read it, and what the talk says of it. */
export const ViewDetails = ({ graph, perspective, brief, children }: ViewDetailsProps) => {
  const messages = useMessages();
  const { details } = messages;
  const lang = useMap((state) => state.request.lang);
  const shown = new Set(perspective.bodies.map(({ body }) => body.id));
  const remarks = graph.file.remarks.filter(
    (remark) => remark.kind !== 'context' && remark.about.some((id) => shown.has(id)),
  );
  const date = dateOf(graph.file.meta.validOn, lang);
  const [source] = graph.file.sources;
  const about = [
    fillSentence(details.dataDate, { date }),
    ...(source ? [`${source.title}, ${source.author}.`] : []),
    `${graph.file.meta.licence}.`,
  ];
  return (
    <>
      {brief ? null : (
        <div className={styles.head}>
          <h2>{perspective.question}</h2>
          <p>{details.howTo}</p>
        </div>
      )}
      {children}
      <div>
        <h3>{details.inView}</h3>
        <p>
          {perspective.folding
            ? foldingSentence(perspective.folding, messages)
            : seenInWords(graph, seenIn(perspective), messages, lang)}
        </p>
      </div>
      <RemarkList graph={graph} remarks={remarks.slice(0, MAX_REMARKS)} heading={details.remarks} />
      <p className={styles.quiet}>{about.join(' ')}</p>
    </>
  );
};
