import { Handle, type NodeProps, Position } from '@xyflow/react';
import { select } from '../state/producers.ts';
import { apply } from '../state/store.ts';
import styles from './body-node.module.css';
import type { BodyNode as BodyNodeType } from './flow-elements.ts';

/**
 * A body: a card, or a chip when it is drawn inside another. Its lines are broken by the layout, so
 * that what was measured is what is drawn. The handles are only there for React Flow, which drops
 * an edge between nodes that have none.
 */
export const BodyNode = ({ data: { shown, placed, tabStop, isBox } }: NodeProps<BodyNodeType>) => {
  const shape = shown.parent !== null ? styles.chip : isBox ? styles.box : styles.card;
  return (
    <>
      <Handle
        type="target"
        position={Position.Bottom}
        isConnectable={false}
        className={styles.handle}
      />
      <button
        type="button"
        className={`${styles.body} ${shape}`}
        tabIndex={tabStop ? 0 : -1}
        aria-label={shown.sentence}
        aria-current={shown.selected ? 'true' : undefined}
        data-body={shown.body.id}
        data-evidence={shown.evidence}
        data-dimmed={shown.dimmed || undefined}
        data-lane-style={shown.laneStyle}
        data-seat={shown.seat ?? undefined}
        data-turn={shown.turn ?? undefined}
        data-parts={shown.parts ?? undefined}
        onClick={() => apply(select(shown.body.id))}
      >
        <span className={styles.caption}>{placed.captionLines.join('\n')}</span>
        <span className={styles.name}>{placed.nameLines.join('\n')}</span>
      </button>
      <Handle
        type="source"
        position={Position.Top}
        isConnectable={false}
        className={styles.handle}
      />
    </>
  );
};
