import fc from 'fast-check';
import type { Gate } from './gate.ts';
import { FILE_GATES } from './gates/file-gates.ts';
import { MESSAGE_GATES } from './gates/message-gates.ts';
import { PICTURE_GATES } from './gates/picture-gates.ts';

export const GATES: readonly Gate[] = [...FILE_GATES, ...PICTURE_GATES, ...MESSAGE_GATES];

/** A task longer than this is felt. */
const LIMIT_MS = 200;
/** So many inputs are drawn from one seed at a time. */
const BATCH = 100;

interface Timed {
  readonly gate: string;
  readonly ms: number;
  readonly input: unknown;
}

interface Failure extends Timed {
  readonly what: string;
}

export interface FuzzResult {
  readonly inputs: number;
  readonly slowest: Timed | null;
  readonly failures: readonly Failure[];
}

const isPolluted = (): boolean =>
  Object.keys(Object.prototype).length > 0 || Reflect.has({}, 'polluted');

/** What a busy machine does beside it is no time of the gate: the processor's counts when it is less. */
const timer = (): (() => number) => {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - started, (user + system) / 1_000);
  };
};

const once = ({ open }: Gate, input: unknown): { ms: number; what: string | null } => {
  const elapsed = timer();
  let what: string | null = null;
  try {
    open(input);
  } catch (error) {
    what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  if (isPolluted()) what = 'The prototype of every object was changed';
  return { ms: elapsed(), what };
};

/** A machine that does something else for a while is no fault of the gate: what is slow is tried again. */
const tried = (one: Gate, input: unknown): { ms: number; what: string | null } => {
  const first = once(one, input);
  if (first.what !== null || first.ms <= LIMIT_MS) return first;
  const again = [once(one, input), once(one, input), once(one, input)];
  return { ms: Math.min(first.ms, ...again.map(({ ms }) => ms)), what: null };
};

/** Throws so many inputs at the gates in turn. Equal seeds throw equal inputs. */
export const fuzz = (
  inputs: number,
  seed: number,
  gates: readonly Gate[] = GATES,
  note: (done: number) => void = () => {},
): FuzzResult => {
  const failures: Failure[] = [];
  let slowest: Timed | null = null;
  let done = 0;
  for (let batch = 0; done < inputs; batch++) {
    const one = gates[batch % gates.length];
    if (one === undefined) break;
    const numRuns = Math.min(BATCH, inputs - done);
    // A number that no other batch has, and that stays within 32 bits.
    const ofBatch = (Math.imul(seed, 2_654_435_761) + batch) | 0;
    for (const input of fc.sample(one.inputs, { seed: ofBatch, numRuns })) {
      const { ms, what } = tried(one, input);
      const timed = { gate: one.name, ms, input };
      if (slowest === null || ms > slowest.ms) slowest = timed;
      if (what !== null) failures.push({ ...timed, what });
      else if (ms > LIMIT_MS) failures.push({ ...timed, what: `It took ${Math.round(ms)} ms` });
      done++;
    }
    note(done);
  }
  return { inputs: done, slowest, failures };
};
