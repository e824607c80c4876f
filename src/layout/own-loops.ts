import { sizePill } from './label-size.ts';
import type { Box, LayoutShape, PlacedBody, PlacedRelation, Point } from './placement.ts';

/**
 * In a swimlane picture as it lies down, in diagram units: how far a loop without a word reaches to either
 * side of its far line; the room between two loops, and between a loop and its card; how far from its
 * middle line a loop within others runs, and what the others keep free of its word; and over which share
 * of a card the farthest leaves it and comes back.
 */
const LOOP = { bare: 12, room: 14, inner: 8, clear: 2, share: 0.8 } as const;

interface Loop {
  /** Index of its relation. */
  readonly own: number;
  /** How far its far side is from the card. */
  readonly off: number;
  readonly word: string;
}

/** How far a word reaches to either side of the line that it sits on. */
const halfOf = (word: string): number => (word === '' ? LOOP.bare : sizePill(word).width / 2);

/** The ways of each step that lead back to it, each farther off than the one before. */
const loopsBy = ({ relations }: LayoutShape): ReadonlyMap<string, readonly Loop[]> => {
  const loops = new Map<string, Loop[]>();
  relations.forEach(({ from, to, label }, own) => {
    if (from !== to) return;
    const others = loops.get(from) ?? [];
    const last = others.at(-1);
    const near = last === undefined ? 0 : last.off + halfOf(last.word);
    const off = near + LOOP.room + halfOf(label);
    loops.set(from, [...others, { own, off, word: label }]);
  });
  return loops;
};

/** How much room the loops of each body of a swimlane picture take beside it, as it lies down. */
export const roomForLoops = (shape: LayoutShape): readonly number[] => {
  if (!shape.swimlanes) return shape.bodies.map(() => 0);
  const loops = loopsBy(shape);
  return shape.bodies.map(({ id }) => {
    const last = loops.get(id)?.at(-1);
    return last === undefined ? 0 : last.off + halfOf(last.word) + LOOP.room;
  });
};

/** Where a loop runs, and where its word sits on it. */
export interface PlacedLoop {
  readonly points: readonly Point[];
  readonly word: PlacedRelation['label'];
}

/**
 * The loops of the steps of a swimlane picture, by index of their relation: out of the card and in again
 * on the side where room was kept, the word on the far side. A step that may be done again shows so.
 */
export const loopsIn = (
  shape: LayoutShape,
  bodies: readonly PlacedBody[],
): ReadonlyMap<number, PlacedLoop> => {
  const places = new Map(bodies.map((body) => [body.id, body]));
  return new Map(
    [...loopsBy(shape)].flatMap(([id, loops]) => {
      const card = places.get(id);
      return card === undefined
        ? []
        : loops.map((loop, index) => {
            const reach = reachOf(index, loops.length, (card.width * LOOP.share) / 2);
            return [loop.own, loopAt(card, loop, reach)];
          });
    }),
  );
};

/** How far from the middle of its card a loop runs: clear of the words of those that it goes around. */
const reachOf = (index: number, count: number, farthest: number): number => {
  if (index === count - 1) return farthest;
  if (index === 0) return LOOP.inner;
  const nearest = sizePill('').height / 2 + LOOP.clear;
  return nearest + ((farthest - nearest) * index) / (count - 1);
};

const loopAt = (card: Box, { off, word }: Loop, reach: number): PlacedLoop => {
  const middle = card.x + card.width / 2;
  const [near, far] = [card.y + card.height, card.y + card.height + off];
  const { width: along, height: across } = sizePill(word);
  return {
    points: [
      { x: middle + reach, y: near },
      { x: middle + reach, y: far },
      { x: middle - reach, y: far },
      { x: middle - reach, y: near },
    ],
    word:
      word === ''
        ? null
        : {
            x: middle - across / 2,
            y: far - along / 2,
            width: across,
            height: along,
            anchor: 'middle',
          },
  };
};
