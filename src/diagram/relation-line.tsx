import { memo } from 'react';
import type { DrawnRelation } from '../drawing/drawing.ts';
import { lineStates, TRAVELLER_RADIUS } from '../drawing/look.ts';
import { relationWords } from '../drawing/relation-words.ts';
import { wayOf } from '../drawing/way-of.ts';
import { withRemark } from '../i18n/with-remark.ts';
import { Shapes } from '../still/shapes.tsx';
import { Line } from '../styles/line.tsx';
import styles from './relation-line.module.css';

/** A relation along the way that the layout found for it, with its label once it is lit. */
export const RelationLine = memo(({ drawn }: { readonly drawn: DrawnRelation }) => {
  const { shown, placed, lit, look } = drawn;
  const way = wayOf(placed);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes every g for interactive
    <g
      className={styles.relation}
      role="img"
      aria-label={withRemark(shown)}
      data-lit={lit || undefined}
      {...lineStates(shown)}
    >
      <path className={styles.target} d={way.path} />
      <g opacity={look.opacity}>
        <Line look={look} ways={[way]} className={styles.line} />
      </g>
      {shown.travelled === 'now' ? (
        <circle
          className={styles.traveller}
          r={TRAVELLER_RADIUS}
          style={{ offsetPath: `path("${way.path}")` }}
        />
      ) : null}
      <g className={styles.words}>
        <Shapes shapes={relationWords(drawn)} />
      </g>
    </g>
  );
});
