import { nearest } from './nearest.ts';
import type { Fault, FaultCode } from './report.ts';
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

/** Checks one process: every way leads somewhere, every step is reached, every step can end. */
export const checkProcess = (process: Process, path: string): readonly Fault[] => {
  const faults: Fault[] = [];
  const report = (code: FaultCode, at: string, found: string, suggestion: string | null = null) =>
    faults.push({
      code,
      severity: 'error',
      subject: `${path}${at}`,
      values: { found, collection: 'steps' },
      ...(suggestion === null ? {} : { suggestion }),
    });
  const known = new Map(process.steps.map((step, index) => [step.id, index]));
  if (!known.has(process.start)) {
    report('unknown-id', '.start', process.start, nearest(process.start, known.keys()));
  }
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  const ends: string[] = [];
  process.steps.forEach((step, index) => {
    if (known.get(step.id) !== index) report('duplicate-id', `.steps[${index}].id`, step.id);
    if (step.actors.length === 0) report('step-without-actor', `.steps[${index}].actors`, step.id);
    step.ways.forEach((way, number) => {
      const at = `.steps[${index}].ways[${number}]`;
      if (way.to === null) ends.push(step.id);
      else if (!known.has(way.to)) {
        report('unknown-id', `${at}.to`, way.to, nearest(way.to, known.keys()));
      } else {
        forward.set(step.id, [...(forward.get(step.id) ?? []), way.to]);
        backward.set(way.to, [...(backward.get(way.to) ?? []), step.id]);
      }
      if (step.ways.length > 1 && (way.label === undefined || step.question === undefined)) {
        report('way-without-label', at, way.id);
      }
    });
  });
  const reached = reach([process.start], forward);
  const ending = reach(ends, backward);
  process.steps.forEach((step, index) => {
    if (!reached.has(step.id)) report('unreachable-step', `.steps[${index}]`, step.id);
    if (!ending.has(step.id)) report('process-without-end', `.steps[${index}].ways`, step.id);
  });
  return faults;
};
