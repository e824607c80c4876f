import type { EdgeProps } from '@xyflow/react';
import { roundedPath } from '../layout/rounded-path.ts';
import { Arrowhead } from '../styles/arrowhead.tsx';
import { dashArray, strokeWidth } from '../styles/relation-style.ts';
import { arrivalOf } from './arrival.ts';
import type { RelationEdge as RelationEdgeType } from './flow-elements.ts';
import styles from './relation-edge.module.css';

/** A relation along the way that the layout found for it, with its label once it is lit. */
export const RelationEdge = ({ data }: EdgeProps<RelationEdgeType>) => {
  if (!data) return null;
  const { shown, placed, labelled } = data;
  const { style } = shown.type;
  const arrival = arrivalOf(placed.points);
  const path = roundedPath(arrival.line);
  return (
    <g
      className={styles.relation}
      data-relation={shown.relation.id}
      data-type={shown.type.id}
      data-evidence={shown.evidence}
      data-dimmed={shown.dimmed || undefined}
      data-colour={style.colour}
      data-travelled={shown.travelled ?? undefined}
      aria-current={shown.selected ? 'true' : undefined}
    >
      <path className={styles.target} d={path} />
      <path
        className={styles.line}
        d={path}
        strokeWidth={strokeWidth(shown.evidence)}
        strokeDasharray={dashArray(style.dash, shown.evidence)}
      />
      <Arrowhead kind={style.arrowhead} x={arrival.tip.x} y={arrival.tip.y} angle={arrival.angle} />
      {shown.travelled === 'now' ? (
        <circle className={styles.traveller} r={5}>
          <animateMotion dur="2.4s" repeatCount="indefinite" path={path} />
        </circle>
      ) : null}
      {placed.label && labelled ? (
        <g className={styles.label}>
          <rect
            x={placed.label.x}
            y={placed.label.y}
            width={placed.label.width}
            height={placed.label.height}
            rx={placed.label.height / 2}
          />
          <text
            x={placed.label.x + placed.label.width / 2}
            y={placed.label.y + placed.label.height / 2}
          >
            {shown.label}
          </text>
        </g>
      ) : null}
    </g>
  );
};
