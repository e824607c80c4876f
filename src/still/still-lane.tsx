import type { PlacedLane } from '../layout/placement.ts';
import type { ShownLane } from '../perspective/perspective.ts';
import styles from './still-picture.module.css';

interface StillLaneProps {
  readonly shown: ShownLane;
  readonly placed: PlacedLane;
}

const CORNER = 12;
/** Where the label of a folded lane begins, in diagram units. */
const FOLDED_LABEL_LEFT = 12;

/** A band, with its label along its left edge, or on one line when it is folded. */
export const StillLane = ({ shown, placed }: StillLaneProps) => {
  const { x, y, width, height, header } = placed;
  const middle = { x: header.x + header.width / 2, y: header.y + header.height / 2 };
  const right = header.x + header.width;
  return (
    <g className={styles.lane} data-lane-style={shown.lane.style}>
      <rect className={styles.band} x={x} y={y} width={width} height={height} rx={CORNER} />
      {shown.folded ? (
        <text x={x + FOLDED_LABEL_LEFT} y={y + height / 2}>
          {shown.label} ({shown.count})
        </text>
      ) : (
        <>
          <path
            className={styles.header}
            d={`M${right},${y} H${x + CORNER} Q${x},${y} ${x},${y + CORNER} V${y + height - CORNER} Q${x},${y + height} ${x + CORNER},${y + height} H${right} Z`}
          />
          <text
            className={styles.upright}
            transform={`translate(${middle.x} ${middle.y}) rotate(-90)`}
          >
            {shown.label}
          </text>
        </>
      )}
      <rect className={styles.edge} x={x} y={y} width={width} height={height} rx={CORNER} />
    </g>
  );
};
