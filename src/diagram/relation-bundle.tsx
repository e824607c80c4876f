import type { DrawnRelation } from '../drawing/drawing.ts';
import { dashArray, strokeWidth } from '../drawing/relation-style.ts';
import { wayOf } from '../drawing/way-of.ts';
import { Arrowheads } from '../styles/arrowheads.tsx';
import styles from './relation-line.module.css';

/** Relations by how they look. */
export const bundlesOf = (
  relations: readonly DrawnRelation[],
): readonly (readonly [DrawnRelation, ...DrawnRelation[]])[] => {
  const bundles = new Map<string, [DrawnRelation, ...DrawnRelation[]]>();
  for (const drawn of relations) {
    const { type, evidence, dimmed } = drawn.shown;
    const look = [type.id, evidence, dimmed].join(' ');
    const bundle = bundles.get(look);
    if (bundle) bundle.push(drawn);
    else bundles.set(look, [drawn]);
  }
  return [...bundles.values()];
};

/**
 * Relations that look alike, as one line. A page without its script has nothing to say of each, and
 * is there sooner with fewer elements.
 */
export const RelationBundle = ({
  bundle,
}: {
  readonly bundle: readonly [DrawnRelation, ...DrawnRelation[]];
}) => {
  const { type, evidence, dimmed } = bundle[0].shown;
  const { colour, dash, arrowhead } = type.style;
  const ways = bundle.map(({ placed }) => wayOf(placed));
  return (
    <g
      className={styles.relation}
      data-evidence={evidence}
      data-dimmed={dimmed || undefined}
      data-colour={colour}
    >
      <path
        className={styles.line}
        d={ways.map(({ path }) => path).join('')}
        strokeWidth={strokeWidth(evidence)}
        strokeDasharray={dashArray(dash, evidence)}
      />
      <Arrowheads kind={arrowhead} arrivals={ways} />
    </g>
  );
};
