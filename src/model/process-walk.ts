import type { Process, Step, Way } from './schema.ts';

/** One step of a walk through a process, with the way taken out of it. */
interface Visit {
  readonly step: Step;
  /** `null` while nothing was chosen yet; then this is the last visit. */
  readonly way: Way | null;
  /** Whether there was something to choose. */
  readonly isBranch: boolean;
}

/** A walk: as far as the choices lead, and where on it the reader stands. */
export interface Walk {
  readonly process: Process;
  readonly visits: readonly Visit[];
  /** Index into `visits` of the present step. */
  readonly at: number;
  /** The choices that were of use, in order. */
  readonly choices: readonly string[];
}

/**
 * How many visits a walk has at most: every step once, and then some. A loop can be walked again and again;
 * a link that asks for more rounds than that is cut.
 */
const mostVisits = ({ steps }: Process): number => steps.length + 200;

const stepsById = (process: Process): ReadonlyMap<string, Step> =>
  new Map(process.steps.map((step) => [step.id, step]));

/** Every visit from the start, for as long as there is one way out or a choice is given. */
const follow = (process: Process, choices: readonly string[]): readonly Visit[] => {
  const steps = stepsById(process);
  const visits: Visit[] = [];
  let used = 0;
  let step = steps.get(process.start);
  const most = mostVisits(process);
  while (step && visits.length < most) {
    const isBranch = step.ways.length > 1;
    const { ways } = step;
    const way = (isBranch ? ways.find(({ id }) => id === choices[used]) : ways[0]) ?? null;
    if (isBranch) used++;
    visits.push({ step, way, isBranch });
    step = way?.to == null ? undefined : steps.get(way.to);
  }
  return visits;
};

const choicesOf = (visits: readonly Visit[]): readonly string[] =>
  visits.flatMap(({ isBranch, way }) => (isBranch && way ? [way.id] : []));

/** Ids of every step that can be reached from a step, whatever is chosen; the step itself included. */
export const stepsFrom = (process: Process, stepId: string): ReadonlySet<string> => {
  const steps = stepsById(process);
  const seen = new Set([stepId]);
  for (const id of seen) {
    for (const way of steps.get(id)?.ways ?? []) if (way.to !== null) seen.add(way.to);
  }
  return seen;
};

/** How a step was first reached: from where, and by which choice if there was one. */
interface Arrival {
  readonly from: string;
  readonly choice: string | null;
}

/** The choices that lead from the start to a step by the fewest steps; `null` when none do. */
const choicesTo = (process: Process, target: string): readonly string[] | null => {
  const steps = stepsById(process);
  const arrivals = new Map<string, Arrival | null>([[process.start, null]]);
  for (const id of arrivals.keys()) {
    if (id === target) break;
    const ways = steps.get(id)?.ways ?? [];
    for (const way of ways) {
      if (way.to !== null && !arrivals.has(way.to)) {
        arrivals.set(way.to, { from: id, choice: ways.length > 1 ? way.id : null });
      }
    }
  }
  if (!arrivals.has(target)) return null;
  const choices: string[] = [];
  for (let at = arrivals.get(target); at != null; at = arrivals.get(at.from)) {
    if (at.choice !== null) choices.push(at.choice);
  }
  return choices.reverse();
};

const lastIndexOf = (visits: readonly Visit[], stepId: string): number =>
  visits.findLastIndex(({ step }) => step.id === stepId);

/**
 * The walk that stands at a step. The choices given are kept where they lead there; where they
 * don't, the shortest way to the step is taken. `null` when there is no such step.
 */
export const walkTo = (
  process: Process,
  stepId: string,
  choices: readonly string[],
): Walk | null => {
  const given = follow(process, choices);
  const at = lastIndexOf(given, stepId);
  if (at >= 0) return { process, visits: given, at, choices: choicesOf(given) };
  const shortest = choicesTo(process, stepId);
  if (shortest === null) return null;
  const visits = follow(process, shortest);
  // Of two ways with one id the second can't be chosen.
  const found = lastIndexOf(visits, stepId);
  return found < 0 ? null : { process, visits, at: found, choices: choicesOf(visits) };
};

/** A place on a walk, as a link holds it. */
export interface WalkPlace {
  readonly step: string;
  readonly choices: readonly string[];
}

/** The walk's place at another of its visits. Choices made further on are kept unless they loop. */
const placeAt = (walk: Walk, index: number): WalkPlace | null => {
  const visit = walk.visits[index];
  if (!visit) return null;
  const comesBack = lastIndexOf(walk.visits, visit.step.id) !== index;
  return {
    step: visit.step.id,
    choices: comesBack ? choicesOf(walk.visits.slice(0, index)) : walk.choices,
  };
};

/** One step back; `null` at the start. */
export const previousPlace = (walk: Walk): WalkPlace | null => placeAt(walk, walk.at - 1);

/** One step on; `null` at the end, and where a choice has to be made first. */
export const nextPlace = (walk: Walk): WalkPlace | null => placeAt(walk, walk.at + 1);

/** Takes a way at the present step. What was chosen further on falls away with the old way. */
export const chooseWay = (walk: Walk, wayId: string): WalkPlace | null => {
  const visit = walk.visits[walk.at];
  if (!visit?.isBranch) return null;
  const way = visit.step.ways.find(({ id }) => id === wayId);
  if (!way) return null;
  const choices = [...choicesOf(walk.visits.slice(0, walk.at)), way.id];
  return { step: way.to ?? visit.step.id, choices };
};

/** Takes back the choice made at a visit, and everything after it; stands at that visit again. */
export const undoChoice = (walk: Walk, index: number): WalkPlace | null => {
  const visit = walk.visits[index];
  return visit ? { step: visit.step.id, choices: choicesOf(walk.visits.slice(0, index)) } : null;
};

/** The step meant by an id or by its number as people say it ("4a"). */
export const findStep = (process: Process, idOrNumber: string): Step | null =>
  process.steps.find(({ id }) => id === idOrNumber) ??
  process.steps.find(({ number }) => number === idOrNumber) ??
  null;
