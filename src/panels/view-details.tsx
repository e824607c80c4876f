import { OutsideLink } from '../controls/outside-link.tsx';
import { dataSentence, remarksHeading } from '../i18n/source-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { isCouncil } from '../model/council.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { useGraph } from '../state/use-graph.ts';
import { CouncilTurns } from './council-turns.tsx';
import styles from './details-panel.module.css';
import { FoldingNote } from './lazy.ts';
import { RemarkList } from './remark-list.tsx';

interface ViewDetailsProps {
  readonly perspective: Perspective;
}

/** Nothing is asked or selected: what of this view is folded, what its sources remark, and whose data it is. */
export const ViewDetails = ({ perspective }: ViewDetailsProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { details } = messages;
  const { contact } = graph.file.meta;
  const shown = new Set(perspective.bodies.map(({ body }) => body.id));
  const remarks = graph.file.remarks.filter(
    (remark) => remark.kind !== 'context' && remark.about.some((id) => shown.has(id)),
  );
  return (
    <>
      {
        // Where a process is walked its steps tell of the council, and a question asks for just that.
        perspective.process === null && perspective.bodies.some(({ body }) => isCouncil(body)) ? (
          <CouncilTurns />
        ) : null
      }
      {perspective.folding ? (
        <Apart>
          <FoldingNote folding={perspective.folding} />
        </Apart>
      ) : null}
      {remarks.length === 0 ? null : (
        <details className={styles.folded}>
          <summary>{remarksHeading(graph, remarks, messages)}</summary>
          <RemarkList remarks={remarks} heading={null} />
        </details>
      )}
      <p className={styles.quiet} data-origin>
        {dataSentence(graph.file.meta, messages)}
        {contact === undefined ? null : (
          <>
            {' '}
            {details.contact}: <OutsideLink to={contact.url}>{contact.name}</OutsideLink>.
          </>
        )}
      </p>
    </>
  );
};
