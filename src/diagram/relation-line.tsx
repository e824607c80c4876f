import { memo } from 'react';
import type { DrawnRelation } from '../drawing/drawing.ts';
import { dashArray, strokeWidth } from '../drawing/relation-style.ts';
import { wayOf } from '../drawing/way-of.ts';
import { Arrowheads } from '../styles/arrowheads.tsx';
import styles from './relation-line.module.css';

/** A relation along the way that the layout found for it, with its label once it is lit. */
export const RelationLine = memo(({ drawn }: { readonly drawn: DrawnRelation }) => {
  const { shown, placed, lit } = drawn;
  const { style } = shown.type;
  const way = wayOf(placed);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes every g for interactive
    <g
      className={styles.relation}
      role="img"
      aria-label={shown.sentence}
      data-relation={shown.relation.id}
      data-type={shown.type.id}
      data-evidence={shown.evidence}
      data-dimmed={shown.dimmed || undefined}
      data-lit={lit || undefined}
      data-colour={style.colour}
      data-travelled={shown.travelled ?? undefined}
      aria-current={shown.selected ? 'true' : undefined}
    >
      <path className={styles.target} d={way.path} />
      <path
        className={styles.line}
        d={way.path}
        strokeWidth={strokeWidth(shown.evidence)}
        strokeDasharray={dashArray(style.dash, shown.evidence)}
      />
      <Arrowheads kind={style.arrowhead} arrivals={[way]} />
      {shown.travelled === 'now' ? (
        <circle className={styles.traveller} r={5}>
          <animateMotion dur="2.4s" repeatCount="indefinite" path={way.path} />
        </circle>
      ) : null}
      {placed.label && lit ? (
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
});
