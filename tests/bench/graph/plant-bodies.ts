import type { Chance } from './chance.ts';
import { LANES } from './governance-words.ts';

/** A body before it has a name: its place in the tree. */
export interface Planted {
  readonly id: string;
  readonly lane: string;
  readonly partOf: string | null;
}

/** How many parts a body that has any is given. Few are large. */
const FAN_OUT = { least: 10, most: 40 } as const;
const fanOut = (chance: Chance): number =>
  Math.min(
    chance.between(FAN_OUT.least, FAN_OUT.most),
    chance.between(FAN_OUT.least, FAN_OUT.most),
  );

/** From so many bodies on, a body has groups that have parts: three levels instead of two. */
const DEEP = 210;

const plantLane = (lane: string, count: number, chance: Chance): readonly Planted[] => {
  const planted: Planted[] = [];
  const left = () => count - planted.length;
  const plant = (partOf: string | null): string => {
    const id = `${lane}-${planted.length + 1}`;
    planted.push({ id, lane, partOf });
    return id;
  };
  const plantParts = (of: string) => {
    const wanted = Math.min(left(), fanOut(chance));
    const wouldBeLeft = left() - wanted;
    // A rest too small for a group of its own joins this one.
    const joins = wouldBeLeft <= FAN_OUT.least && left() <= FAN_OUT.most;
    const parts = joins ? left() : wanted;
    for (let part = 0; part < parts; part++) plant(of);
  };
  while (left() > 0) {
    const isDeep = left() >= DEEP;
    const outermost = plant(null);
    if (!isDeep) plantParts(outermost);
    else {
      const groups = fanOut(chance);
      for (let group = 0; group < groups && left() > 0; group++) plantParts(plant(outermost));
    }
  }
  return planted;
};

/** The given number of bodies over three lanes, as trees of two or three levels. */
export const plantBodies = (count: number, chance: Chance): readonly Planted[] => {
  let planted = 0;
  return LANES.flatMap(({ id, share }, index) => {
    const own = index === LANES.length - 1 ? count - planted : Math.round(count * share);
    planted += own;
    return plantLane(id, own, chance);
  });
};
