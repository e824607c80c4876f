import type { NodeProps } from '@xyflow/react';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { BAND_BORDER } from '../drawing/look.ts';
import type { LaneNode as LaneNodeType } from './flow-elements.ts';
import styles from './lane-node.module.css';

/** A lane: a band over the full width, with its label level in the corner. */
export const LaneNode = ({ data: { shown, placed, label } }: NodeProps<LaneNodeType>) => {
  const languageOf = useLanguageOf();
  return (
    <div
      className={styles.lane}
      data-lane={shown.lane.id}
      data-lane-style={shown.lane.style}
      data-folded={shown.folded || undefined}
    >
      <span
        className={styles.label}
        lang={languageOf(shown.lane.label)}
        style={{
          left: placed.header.x - placed.x - BAND_BORDER,
          top: placed.header.y - placed.y - BAND_BORDER,
          height: placed.header.height,
        }}
      >
        {label}
      </span>
    </div>
  );
};
