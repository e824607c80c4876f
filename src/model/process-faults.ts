import type { FaultList } from './fault-list.ts';
import { keysOf } from './fault-places.ts';
import type { Fault, FaultCode, Repair } from './report.ts';
import type { Process } from './schema.ts';
import { unknownStep } from './unknown-step.ts';

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
  const report = (code: FaultCode, at: string, values: Fault['values'], repair?: Repair) =>
    faults.add({
      code,
      severity: 'error',
      subject: `${path}${at}`,
      values,
      mend: () => repair ?? null,
    });
  const known = new Map<string, number>();
  process.steps.forEach(({ id }, index) => {
    const first = known.get(id);
    if (first === undefined) known.set(id, index);
    else {
      const values = { found: id, first: `${path}.steps[${first}].id` };
      report('duplicate-id', `.steps[${index}].id`, values);
    }
  });
  let isWhole = true;
  const checkStep = (id: string, at: string): boolean => {
    if (known.has(id)) return true;
    isWhole = false;
    const subject = `${path}${at}`;
    faults.add(unknownStep(subject, 'error', id, known.keys()));
    return false;
  };
  checkStep(process.start, '.start');
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  const ends: string[] = [];
  process.steps.forEach((step, index) => {
    if (step.days !== undefined && step.days.min > step.days.max) {
      const { min, max } = step.days;
      const at = `.steps[${index}].days`;
      report('days-turned', at, { min: String(min), max: String(max) }, [
        { path: keysOf(`${path}${at}`), value: { min: max, max: min } },
      ]);
    }
    if (step.actors.length === 0) {
      report('step-without-actor', `.steps[${index}].actors`, { found: step.id });
    }
    step.ways.forEach((way, number) => {
      if (way.to === null) ends.push(step.id);
      else if (checkStep(way.to, `.steps[${index}].ways[${number}].to`)) {
        put(forward, step.id, way.to);
        put(backward, way.to, step.id);
      }
    });
  });
  // Where a way leads that has a slip in it is not known, and so neither what is never reached.
  if (!isWhole) return;
  const reached = reach([process.start], forward);
  const ending = reach(ends, backward);
  for (const id of unreachedOf([...known.keys()], reached, forward)) {
    report('unreachable-step', `.steps[${known.get(id)}]`, { found: id });
  }
  const inOrder = [...new Set([...reached, ...known.keys()])];
  for (const id of endlessOf(inOrder, ending, backward)) {
    const index = known.get(id) ?? 0;
    const at = `.steps[${index}].ways`;
    const { length } = process.steps[index]?.ways ?? [];
    report('process-without-end', at, { found: id }, [
      { path: [...keysOf(`${path}${at}`), length], value: { to: null } },
    ]);
  }
};
