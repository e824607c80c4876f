import type { FaultList } from './fault-list.ts';
import { keysOf } from './fault-places.ts';
import { nearest } from './nearest.ts';
import type { FaultCode } from './report.ts';
import type { Process } from './schema.ts';

/** Ids reached from `starts` along `next`. */
const reach = (
  starts: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => {
  const seen = new Set(starts);
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  return seen;
};

/**
 * Of steps that nothing leads to those at which it began, one of each loop: to mend that one mends all that it
 * leads to.
 */
const unreachedOf = (
  inOrder: readonly string[],
  reached: ReadonlySet<string>,
  forward: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const unreached = inOrder.filter((id) => !reached.has(id));
  const led = new Set(unreached.flatMap((id) => (forward.get(id) ?? []).filter((to) => to !== id)));
  const explained = new Set<string>();
  return [...unreached.filter((id) => !led.has(id)), ...unreached].filter((id) => {
    if (explained.has(id)) return false;
    for (const one of reach([id], forward)) explained.add(one);
    return true;
  });
};

/**
 * Of steps that never come to an end those in which a walk stays for good, one of each loop: to mend
 * that one mends all that lead to it.
 */
const endlessOf = (
  inOrder: readonly string[],
  ending: ReadonlySet<string>,
  backward: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const explained = new Set(ending);
  return inOrder.toReversed().flatMap((id) => {
    if (explained.has(id)) return [];
    const leading = [id];
    explained.add(id);
    for (const next of leading) {
      for (const from of backward.get(next) ?? []) {
        if (!explained.has(from)) leading.push(from);
        explained.add(from);
      }
    }
    return [id];
  });
};

const put = (ways: Map<string, string[]>, from: string, to: string): void => {
  const known = ways.get(from);
  if (known) known.push(to);
  else ways.set(from, [to]);
};

/** Checks one process: every way leads somewhere, every step is reached, every step can end. */
export const checkProcess = (process: Process, path: string, faults: FaultList): void => {
  const report = (
    code: FaultCode,
    at: string,
    found: string,
    suggest: () => string | null = () => null,
  ) =>
    faults.add({
      code,
      severity: 'error',
      subject: `${path}${at}`,
      values: { found, collection: 'steps' },
      suggest,
    });
  const known = new Map(process.steps.map((step, index) => [step.id, index]));
  const meant = (id: string) => () => nearest(id, known.keys());
  if (!known.has(process.start)) {
    report('unknown-id', '.start', process.start, meant(process.start));
  }
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  const ends: string[] = [];
  process.steps.forEach((step, index) => {
    if (known.get(step.id) !== index) report('duplicate-id', `.steps[${index}].id`, step.id);
    if (step.days !== undefined && step.days.min > step.days.max) {
      const { min, max } = step.days;
      faults.add({
        code: 'days-turned',
        severity: 'error',
        subject: `${path}.steps[${index}].days`,
        values: { min: String(min), max: String(max) },
        mend: () => [
          { path: keysOf(`${path}.steps[${index}].days`), value: { min: max, max: min } },
        ],
      });
    }
    if (step.actors.length === 0) report('step-without-actor', `.steps[${index}].actors`, step.id);
    step.ways.forEach((way, number) => {
      const at = `.steps[${index}].ways[${number}]`;
      if (way.to === null) ends.push(step.id);
      else if (!known.has(way.to)) report('unknown-id', `${at}.to`, way.to, meant(way.to));
      else {
        put(forward, step.id, way.to);
        put(backward, way.to, step.id);
      }
    });
  });
  const reached = reach([process.start], forward);
  const ending = reach(ends, backward);
  for (const id of unreachedOf([...known.keys()], reached, forward)) {
    report('unreachable-step', `.steps[${known.get(id)}]`, id);
  }
  const inOrder = [...new Set([...reached, ...known.keys()])].filter((id) => known.has(id));
  for (const id of endlessOf(inOrder, ending, backward)) {
    const index = known.get(id) ?? 0;
    const at = `${path}.steps[${index}].ways`;
    const { length } = process.steps[index]?.ways ?? [];
    faults.add({
      code: 'process-without-end',
      severity: 'error',
      subject: at,
      values: { found: id },
      mend: () => [{ path: [...keysOf(at), length], value: { to: null } }],
    });
  }
};
