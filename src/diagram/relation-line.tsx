import { memo } from 'react';
import type { DrawnRelation } from '../drawing/drawing.ts';
import { lineStates, pillCorner, TRAVELLER_RADIUS } from '../drawing/look.ts';
import { wayOf } from '../drawing/way-of.ts';
import { LABEL } from '../layout/dimensions.ts';
import { Line } from '../styles/line.tsx';
import styles from './relation-line.module.css';

/** A relation along the way that the layout found for it, with its label once it is lit. */
export const RelationLine = memo(({ drawn }: { readonly drawn: DrawnRelation }) => {
  const { shown, placed, lit, look, label } = drawn;
  const way = wayOf(placed);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes every g for interactive
    <g
      className={styles.relation}
      role="img"
      aria-label={shown.sentence}
      data-lit={lit || undefined}
      opacity={look.opacity}
      {...lineStates(shown)}
    >
      <path className={styles.target} d={way.path} />
      <Line look={look} ways={[way]} className={styles.line} />
      {shown.travelled === 'now' ? (
        <circle className={styles.traveller} r={TRAVELLER_RADIUS}>
          <animateMotion dur="2.4s" repeatCount="indefinite" path={way.path} />
        </circle>
      ) : null}
      {label ? (
        <g className={styles.label}>
          <rect {...label} rx={pillCorner(label)} />
          <text
            x={label.x + label.width / 2}
            y={label.y + label.height / 2}
            textLength={label.width - 2 * LABEL.paddingSide}
            lengthAdjust="spacingAndGlyphs"
          >
            {shown.label}
          </text>
        </g>
      ) : null}
    </g>
  );
});
