import type { NodeProps } from '@xyflow/react';
import type { RelationsNode as RelationsNodeType } from './flow-elements.ts';
import styles from './relation-line.module.css';
import { RelationLine } from './relation-line.tsx';

/** All relations in one drawing: an edge of React Flow costs a component, a store and an SVG each. */
export const RelationsNode = ({
  data: { relations, width, height },
}: NodeProps<RelationsNodeType>) => (
  <svg className={styles.relations} width={width} height={height} role="presentation">
    {relations.map((drawn) => (
      <RelationLine key={drawn.shown.relation.id} drawn={drawn} />
    ))}
  </svg>
);
