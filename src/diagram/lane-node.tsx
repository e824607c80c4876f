import type { NodeProps } from '@xyflow/react';
import type { LaneNode as LaneNodeType } from './flow-elements.ts';
import styles from './lane-node.module.css';

/** A lane: a band over the full width, with its label along its left edge. */
export const LaneNode = ({ data: { shown, placed, label } }: NodeProps<LaneNodeType>) => (
  <div
    className={styles.lane}
    data-lane={shown.lane.id}
    data-lane-style={shown.lane.style}
    data-folded={shown.folded || undefined}
  >
    <div
      className={styles.header}
      style={{ width: placed.header.width, height: placed.header.height }}
    >
      <span className={styles.label}>{label}</span>
    </div>
  </div>
);
