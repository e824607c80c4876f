import type { Chance } from './chance.ts';
import type { Planted } from './plant-bodies.ts';

interface DrawnRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const PER_BODY = 1.6;
/** One body in so many draws relations from everywhere. */
const BODIES_PER_HUB = 150;
const FEWEST_HUBS = 3;
/** Who works on the same things stands about as far along another lane; within so many places. */
const NEARBY = 6;

/** Where a body of a lane turns to in another, and how. */
const ACROSS: Readonly<Record<string, readonly (readonly [lane: string, type: string])[]>> = {
  ambtelijk: [
    ['bestuurlijk', 'legt-voor'],
    ['bestuurlijk', 'adviseert'],
  ],
  bestuurlijk: [
    ['gemeenten', 'doet-voorstel'],
    ['gemeenten', 'raadpleegt'],
    ['ambtelijk', 'vraagt-advies'],
  ],
  gemeenten: [
    ['bestuurlijk', 'adviseert'],
    ['bestuurlijk', 'heeft-rol-in'],
  ],
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string) => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/**
 * About 1.6 relations a body, none without any: with its neighbours in the group, with the group,
 * with its counterpart in another lane, and with a few hubs that everybody turns to.
 */
export const drawRelations = (
  planted: readonly Planted[],
  chance: Chance,
): readonly DrawnRelation[] => {
  const lanes = groupBy(planted, ({ lane }) => lane);
  const groups = groupBy(planted, ({ lane, partOf }) => partOf ?? lane);
  const places = new Map([...lanes.values()].flatMap((lane) => lane.map(({ id }, at) => [id, at])));
  const governing = lanes.get('bestuurlijk') ?? [];
  const hubCount = Math.max(FEWEST_HUBS, Math.round(planted.length / BODIES_PER_HUB));
  const hubs = Array.from({ length: hubCount }, () => chance.oneOf(governing));

  const hub = () => hubs[chance.between(0, chance.between(0, hubs.length - 1))];
  const counterpart = (body: Planted, lane: string) => {
    const there = lanes.get(lane) ?? [];
    const along = (places.get(body.id) ?? 0) / (lanes.get(body.lane)?.length ?? 1);
    const at = Math.round(along * there.length) + chance.between(-NEARBY, NEARBY);
    return there[Math.min(there.length - 1, Math.max(0, at))];
  };
  const proposed = (body: Planted): { type: string; to: string | undefined } => {
    const draw = chance.between(1, 100);
    if (draw <= 20) return { type: chance.oneOf(['vraagt-advies', 'raadpleegt']), to: hub()?.id };
    if (draw <= 45) {
      const [lane, type] = chance.oneOf(ACROSS[body.lane] ?? []);
      return { type, to: counterpart(body, lane)?.id };
    }
    if (draw <= 60 && body.partOf !== null) {
      return { type: chance.oneOf(['neemt-deel', 'adviseert']), to: body.partOf };
    }
    const group = groups.get(body.partOf ?? body.lane) ?? [];
    return { type: chance.oneOf(['stemt-af', 'adviseert']), to: chance.oneOf(group).id };
  };

  const relations: DrawnRelation[] = [];
  const pairs = new Set<string>();
  const drawFrom = (body: Planted): boolean => {
    const { type, to } = proposed(body);
    const pair = `${body.id}~${to}`;
    if (to === undefined || to === body.id || pairs.has(pair)) return false;
    pairs.add(pair);
    relations.push({ id: `relatie-${relations.length + 1}`, type, from: body.id, to });
    return true;
  };
  for (const body of planted) {
    while (!drawFrom(body)) {
      // What was drawn is there already, or leads to itself: draw again.
    }
  }
  while (relations.length < Math.round(planted.length * PER_BODY)) drawFrom(chance.oneOf(planted));
  return relations;
};
