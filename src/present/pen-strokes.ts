/** A point of a line that a pen draws, in CSS pixels, and when it was there, in milliseconds. */
export interface PenPoint {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export interface Stroke {
  /** `trail`: the pointer only went there; `line`: it was drawn, with the button down. */
  readonly kind: 'trail' | 'line';
  readonly points: readonly PenPoint[];
}

/** How long ink stays, and how long it takes to vanish after that, in milliseconds. */
const STAYS: Readonly<Record<Stroke['kind'], number>> = { trail: 250, line: 5_000 };
const VANISHES = 600;

/** A line that has more points than this goes on as another one. */
const MOST_POINTS = 500;

const lastAt = ({ points }: Stroke): number => points.at(-1)?.at ?? 0;

/** How much of the ink of a stroke is left: from 1 to 0. A line fades as a whole, a trail from its tail. */
export const inkLeft = (stroke: Stroke, now: number): number =>
  Math.min(1, Math.max(0, 1 - (now - lastAt(stroke) - STAYS[stroke.kind]) / VANISHES));

/** What can still be seen of what was drawn. */
export const stillSeen = (strokes: readonly Stroke[], now: number): readonly Stroke[] =>
  strokes
    .map((stroke) =>
      stroke.kind === 'line'
        ? stroke
        : {
            ...stroke,
            points: stroke.points.filter(({ at }) => now - at < STAYS.trail + VANISHES),
          },
    )
    .filter((stroke) => stroke.points.length > 0 && inkLeft(stroke, now) > 0);

/** The strokes when the pointer has come to one more point. */
export const drawnOn = (
  strokes: readonly Stroke[],
  kind: Stroke['kind'],
  point: PenPoint,
  isNew: boolean,
): readonly Stroke[] => {
  const last = strokes.at(-1);
  if (isNew || last?.kind !== kind) return [...strokes, { kind, points: [point] }];
  const grown = { kind, points: [...last.points, point] };
  const isFull = grown.points.length >= MOST_POINTS;
  return [...strokes.slice(0, -1), grown, ...(isFull ? [{ kind, points: [point] }] : [])];
};
