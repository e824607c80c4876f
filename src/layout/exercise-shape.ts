import type { LayoutShape } from './placement.ts';

const LANES = ['a', 'b', 'c'] as const;
const PER_LANE = 2;
const BODIES = LANES.flatMap((lane) =>
  Array.from({ length: PER_LANE }, (_, index) => ({ id: `${lane}${index}`, lane })),
);

/** A picture of nothing, with something of all that is met in one: a search, ways around cards, words at lines. */
export const EXERCISE_SHAPE: LayoutShape = {
  direction: 'UP',
  screen: 'wide',
  lanes: LANES.map((id) => ({ id, label: 'Bestuurlijk' })),
  bodies: BODIES.map((body) => ({
    ...body,
    caption: 'Overleg',
    name: 'Dagelijks bestuur',
    parts: [],
  })),
  relations: BODIES.map(({ id }, index) => ({
    id: `line${index}`,
    from: id,
    to: BODIES[(2 * index + 1) % BODIES.length]?.id ?? id,
    label: 'adviseert',
  })).filter(({ from, to }) => from !== to),
};
