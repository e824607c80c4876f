import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Graph } from '../model/graph.ts';
import type { Perspective } from '../perspective/perspective.ts';
import styles from './details-panel.module.css';
import { FoldingNote } from './folding-note.tsx';
import { RemarkList } from './remark-list.tsx';

interface ViewDetailsProps {
  readonly graph: Graph;
  readonly perspective: Perspective;
  readonly children: ReactNode;
}

/** Nothing is asked or selected: what of this view is folded, and, when it is opened, what the talk says of it. */
export const ViewDetails = ({ graph, perspective, children }: ViewDetailsProps) => {
  const { details } = useMessages();
  const shown = new Set(perspective.bodies.map(({ body }) => body.id));
  const remarks = graph.file.remarks.filter(
    (remark) => remark.kind !== 'context' && remark.about.some((id) => shown.has(id)),
  );
  return (
    <>
      {children}
      {perspective.folding ? <FoldingNote folding={perspective.folding} /> : null}
      {remarks.length === 0 ? null : (
        <details className={styles.folded}>
          <summary>{details.remarks}</summary>
          <RemarkList graph={graph} remarks={remarks} heading={null} />
        </details>
      )}
      <p className={styles.quiet}>{graph.file.meta.licence}</p>
    </>
  );
};
