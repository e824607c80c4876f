import type { NodeProps } from '@xyflow/react';
import { isCrowded } from '../drawing/crowded.ts';
import { useIsAbridged } from '../styles/use-is-prerendered.ts';
import type { RelationsNode as RelationsNodeType } from './flow-elements.ts';
import { bundlesOf, RelationBundle } from './relation-bundle.tsx';
import styles from './relation-line.module.css';
import { RelationLine } from './relation-line.tsx';

/** All relations in one drawing: an edge of React Flow costs a component, a store and an SVG each. */
export const RelationsNode = ({
  data: { relations, width, height },
}: NodeProps<RelationsNodeType>) => (
  <svg className={styles.relations} width={width} height={height} role="presentation">
    {useIsAbridged() && isCrowded(relations)
      ? bundlesOf(relations).map((bundle) => (
          <RelationBundle key={bundle[0].shown.relation.id} bundle={bundle} />
        ))
      : [false, true].map((areLit) => (
          // Apart, so that what becomes lit is all that moves.
          <g key={String(areLit)}>
            {relations
              .filter(({ lit }) => lit === areLit)
              .map((drawn) => (
                <RelationLine key={drawn.shown.relation.id} drawn={drawn} />
              ))}
          </g>
        ))}
  </svg>
);
