import { dashArray, strokeWidth } from '../drawing/relation-style.ts';
import { wayOf } from '../drawing/way-of.ts';
import type { PlacedRelation } from '../layout/placement.ts';
import type { ShownRelation } from '../perspective/perspective.ts';
import { Arrowheads } from '../styles/arrowheads.tsx';
import styles from './still-picture.module.css';

interface StillRelationProps {
  readonly shown: ShownRelation;
  readonly placed: PlacedRelation;
  readonly labelled: boolean;
}

/** A relation: colour, dash and arrowhead, and its label where it is lit. */
export const StillRelation = ({ shown, placed, labelled }: StillRelationProps) => {
  const { style } = shown.type;
  const way = wayOf(placed);
  const { label } = placed;
  return (
    <g
      className={styles.relation}
      data-relation={shown.relation.id}
      data-type={shown.type.id}
      data-evidence={shown.evidence}
      data-dimmed={shown.dimmed || undefined}
      data-travelled={shown.travelled ?? undefined}
      data-colour={style.colour}
      aria-current={shown.selected ? 'true' : undefined}
    >
      <path
        className={styles.line}
        d={way.path}
        strokeWidth={strokeWidth(shown.evidence)}
        strokeDasharray={dashArray(style.dash, shown.evidence)}
      />
      <Arrowheads kind={style.arrowhead} arrivals={[way]} />
      {label && labelled ? (
        <g className={styles.label}>
          <rect
            x={label.x}
            y={label.y}
            width={label.width}
            height={label.height}
            rx={label.height / 2}
          />
          <text x={label.x + label.width / 2} y={label.y + label.height / 2}>
            {shown.label}
          </text>
        </g>
      ) : null}
    </g>
  );
};
