/** Points that stand on the stage together: those before are folded to their numbers, and so are those to come. */
export interface Portion {
  /** Place of its first point, from 0. */
  readonly from: number;
  /** Place after its last one. */
  readonly to: number;
}

/** What title, sentence and points may take together, in letters, and how many points stand together. */
const MOST = { letters: 440, points: 8 } as const;
/** Below a long sentence there is still room for points of this many letters. */
const LEAST_LETTERS = 180;

/** The points in portions that leave the picture its room, in their order. */
export const portionsOf = (
  title: string,
  lead: string | null,
  points: readonly string[],
): readonly Portion[] => {
  const room = Math.max(LEAST_LETTERS, MOST.letters - title.length - (lead?.length ?? 0));
  const all = points.reduce((sum, { length }) => sum + length, 0);
  const count = Math.max(Math.ceil(points.length / MOST.points), Math.ceil(all / room));
  // As many in each as goes: no last one stands alone.
  const most = Math.ceil(points.length / Math.max(count, 1));
  const portions: Portion[] = [];
  let from = 0;
  let letters = 0;
  points.forEach(({ length }, at) => {
    if (at > from && (at - from === most || letters + length > room)) {
      portions.push({ from, to: at });
      from = at;
      letters = 0;
    }
    letters += length;
  });
  return [...portions, { from, to: points.length }];
};

/** The portion that the point told last is in. */
export const portionAt = (portions: readonly Portion[], told: number): Portion =>
  portions.find(({ to }) => told <= to) ?? { from: 0, to: 0 };

/** The longest of the portions: the room that it takes is kept for all, so that nothing moves. */
export const longestOf = (
  portions: readonly Portion[],
  points: readonly string[],
): readonly string[] =>
  portions
    .map(({ from, to }) => points.slice(from, to))
    .reduce((one, other) => (other.join('').length > one.join('').length ? other : one), []);
