import { fromBackToFront } from '../drawing/body-marks.ts';
import { drawingOf } from '../drawing/drawing.ts';
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
 * For a scene that is not on the screen, for paper, and for the picture of a link. It is told in colour,
 * and as well without: what is inferred by its dash, what is dimmed by thin and light lines.
 */
export const StillPicture = ({ perspective, placement, label }: StillPictureProps) => {
  const { lanes, bodies, relations } = drawingOf(perspective, placement);
  const { width, height } = placement;
  return (
    <svg
      className={styles.still}
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      role="img"
      aria-label={label}
      data-still={perspective.view.id}
    >
      {lanes.map((lane) => (
        <StillLane key={lane.placed.id} lane={lane} />
      ))}
      {relations.map((drawn) => (
        <StillRelation key={drawn.placed.id} drawn={drawn} />
      ))}
      {fromBackToFront(bodies).map((drawn) => (
        <StillBody key={drawn.placed.id} drawn={drawn} />
      ))}
    </svg>
  );
};
