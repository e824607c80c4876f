import type { DrawnRelation } from '../drawing/drawing.ts';
import { wayOf } from '../drawing/way-of.ts';
import { Line } from '../styles/line.tsx';
import styles from './relation-line.module.css';

/** Relations by how they look. */
export const bundlesOf = (
  relations: readonly DrawnRelation[],
): readonly (readonly [DrawnRelation, ...DrawnRelation[]])[] => {
  const bundles = new Map<string, [DrawnRelation, ...DrawnRelation[]]>();
  for (const drawn of relations) {
    const look = Object.values(drawn.look).join();
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
  const { look } = bundle[0];
  return (
    <g className={styles.relation} data-colour={look.colour} opacity={look.opacity}>
      <Line look={look} ways={bundle.map(({ placed }) => wayOf(placed))} className={styles.line} />
    </g>
  );
};
