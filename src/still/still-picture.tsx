import type { Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { StillBody } from './still-body.tsx';
import { StillLane } from './still-lane.tsx';
import styles from './still-picture.module.css';
import { StillRelation } from './still-relation.tsx';

interface StillPictureProps {
  readonly perspective: Perspective;
  readonly placement: Placement;
  /** What the picture is announced as. */
  readonly label: string;
}

/** Room around the picture for outlines and marks that stick out, in diagram units. */
const MARGIN = 8;

/**
 * The diagram as one still SVG: the same perspective and placement, as large as the room it gets.
 * For a scene that is not on the screen, and for paper. It is told in colour, and as well without:
 * relations by dash and arrowhead, what is dimmed by thin and light lines.
 */
export const StillPicture = ({ perspective, placement, label }: StillPictureProps) => {
  const lanes = new Map(placement.lanes.map((lane) => [lane.id, lane]));
  const bodies = new Map(placement.bodies.map((body) => [body.id, body]));
  const relations = new Map(placement.relations.map((relation) => [relation.id, relation]));
  const boxes = new Set(perspective.bodies.map(({ parent }) => parent));
  const isFocused = perspective.focus !== 'none';
  const { width, height } = placement;
  // What is lit lies over what is not, and a part over the box that it is in.
  const drawn = perspective.relations
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => Number(b.dimmed) - Number(a.dimmed));
  const cards = perspective.bodies.toSorted(
    (a, b) => Number(boxes.has(b.body.id)) - Number(boxes.has(a.body.id)),
  );
  return (
    <svg
      className={styles.still}
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      role="img"
      aria-label={label}
      data-still={perspective.view.id}
    >
      {perspective.lanes.map((shown) => {
        const placed = lanes.get(shown.lane.id);
        return placed ? <StillLane key={placed.id} shown={shown} placed={placed} /> : null;
      })}
      {drawn.map((shown) => {
        const placed = relations.get(shown.relation.id);
        return placed ? (
          <StillRelation
            key={placed.id}
            shown={shown}
            placed={placed}
            labelled={isFocused && !shown.dimmed}
          />
        ) : null;
      })}
      {cards.map((shown) => {
        const placed = bodies.get(shown.body.id);
        if (!placed) return null;
        const isBox = boxes.has(shown.body.id);
        return <StillBody key={placed.id} shown={shown} placed={placed} isBox={isBox} />;
      })}
    </svg>
  );
};
