import { CARD, CHIP } from '../layout/dimensions.ts';
import type { PlacedBody } from '../layout/placement.ts';
import { plainText } from '../model/plain-text.ts';
import type { ShownBody } from '../perspective/perspective.ts';
import styles from './still-picture.module.css';

interface StillBodyProps {
  readonly shown: ShownBody;
  readonly placed: PlacedBody;
  readonly isBox: boolean;
}

const CORNER = 6;
/** Width of the edge in the lane's colour. */
const EDGE = 5;
/** How far the card behind one with parts sticks out. */
const BEHIND = 4;
const SEAT_RADIUS = 7;

interface Line {
  readonly text: string;
  readonly kind: 'caption' | 'name';
  /** Middle of the line. */
  readonly y: number;
}

/** The measured lines of a body, each with its middle. A card has them in its middle, a box on top. */
const linesOf = (placed: PlacedBody, isChip: boolean, isBox: boolean): readonly Line[] => {
  const captions = isChip ? [] : placed.captionLines;
  const nameHeight = isChip ? CHIP.font.lineHeight : CARD.nameFont.lineHeight;
  const captionHeight = CARD.captionFont.lineHeight;
  const total = captions.length * captionHeight + placed.nameLines.length * nameHeight;
  const top = placed.y + (isBox ? CARD.paddingTop : (placed.height - total) / 2);
  const belowCaptions = top + captions.length * captionHeight;
  return [
    ...captions.map((text, index) => ({
      text,
      kind: 'caption' as const,
      y: top + (index + 0.5) * captionHeight,
    })),
    ...placed.nameLines.map((text, index) => ({
      text,
      kind: 'name' as const,
      y: belowCaptions + (index + 0.5) * nameHeight,
    })),
  ];
};

/** A body: a card with its lane's edge, a chip when it is drawn inside another, or the box around. */
export const StillBody = ({ shown, placed, isBox }: StillBodyProps) => {
  const { x, y, width, height } = placed;
  const isChip = shown.parent !== null && !isBox;
  const box = { x, y, width, height, rx: CORNER };
  const around = { x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: CORNER + 3 };
  return (
    <g
      className={styles.body}
      data-body={shown.body.id}
      data-evidence={shown.evidence}
      data-dimmed={shown.dimmed || undefined}
      data-lane-style={shown.laneStyle}
      data-shape={isChip ? 'chip' : isBox ? 'box' : 'card'}
      data-turn={shown.turn ?? undefined}
      data-seat={shown.seat ?? undefined}
      aria-current={shown.selected ? 'true' : undefined}
    >
      {shown.parts === 'closed' ? (
        <rect className={styles.card} {...box} x={x + BEHIND} y={y + BEHIND} />
      ) : null}
      <rect className={styles.card} {...box} />
      {isChip ? null : (
        <path
          className={styles.laneEdge}
          d={`M${x + EDGE},${y} H${x + CORNER} Q${x},${y} ${x},${y + CORNER} V${y + height - CORNER} Q${x},${y + height} ${x + CORNER},${y + height} H${x + EDGE} Z`}
        />
      )}
      {shown.selected || shown.turn ? <rect className={styles.outline} {...around} /> : null}
      {linesOf(placed, isChip, isBox).map(({ text, kind, y: middle }) => (
        <text
          key={`${kind} ${middle}`}
          className={styles[kind]}
          x={isChip ? x + width / 2 : x + CARD.paddingLeft}
          y={middle}
        >
          {plainText(text)}
        </text>
      ))}
      {shown.seat ? (
        <g className={styles.seat} transform={`translate(${x + width} ${y})`}>
          <circle r={SEAT_RADIUS} />
          {shown.seat === 'partial' ? (
            <path
              d={`M0,${-SEAT_RADIUS} A${SEAT_RADIUS},${SEAT_RADIUS} 0 0 0 0,${SEAT_RADIUS} Z`}
            />
          ) : null}
        </g>
      ) : null}
    </g>
  );
};
