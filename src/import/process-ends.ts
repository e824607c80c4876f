import { DEFAULT_WORDS } from './default-words.ts';
import type { DraftStep } from './draft.ts';
import type { Gatherer } from './gather.ts';
import type { Tongue } from './read-bodies.ts';
import type { Begun } from './read-ways.ts';

/** Steps from which the process can come to an end. */
const endingIn = (steps: readonly DraftStep[]): ReadonlySet<string> => {
  const before = new Map<string | null, string[]>();
  for (const { id, ways = [] } of steps) {
    for (const { to } of ways) {
      const there = before.get(to);
      if (there) there.push(id);
      else before.set(to, [id]);
    }
  }
  const ending = new Set(before.get(null) ?? []);
  for (const id of ending) for (const other of before.get(id) ?? []) ending.add(other);
  return ending;
};

/** Steps that a walk from the first one comes to. */
const reachedIn = (steps: readonly DraftStep[]): ReadonlySet<string> => {
  const next = new Map(steps.map(({ id, ways = [] }) => [id, ways]));
  const reached = new Set(steps.slice(0, 1).map(({ id }) => id));
  for (const id of reached)
    for (const { to } of next.get(id) ?? []) if (to !== null) reached.add(to);
  return reached;
};

/**
 * Steps of which each can be reached, and comes to an end. A loop that nothing leads out of gets a way
 * out at its last step, and what nothing leads to is left out; both are told where they stand.
 */
export const withEnds = (
  all: readonly DraftStep[],
  begun: readonly Begun[],
  tongue: Tongue,
  gatherer: Gatherer,
): DraftStep[] => {
  const words = DEFAULT_WORDS[tongue];
  const reached = reachedIn(all);
  const known = new Set(all.map(({ id }) => id));
  for (const { id, row, number } of begun) {
    if (known.has(id) && !reached.has(id))
      gatherer.fault({
        code: 'unreachable-step',
        row,
        column: 'number',
        values: { found: number },
      });
  }
  let steps = all.filter(({ id }) => reached.has(id));
  for (;;) {
    const ending = endingIn(steps);
    const stuck = steps.findLast(({ id }) => !ending.has(id));
    if (stuck === undefined) return steps;
    const at = begun.find(({ id }) => id === stuck.id);
    if (at !== undefined) {
      const { row, number } = at;
      gatherer.fault({
        code: 'no-end',
        row,
        column: 'ways',
        values: { found: number },
        right: row.sheet.columns.has('ways')
          ? `${row.raw('ways').trim()}; ${words.end} → ${words.ending}`
          : undefined,
      });
    }
    const labelled = (stuck.ways ?? []).map((way) => ({ label: words.goOn, ...way }));
    steps = steps.map((step) =>
      step.id === stuck.id
        ? {
            ...step,
            question: step.question ?? words.question,
            ways: [...labelled, { to: null, label: words.end }],
          }
        : step,
    );
  }
};
