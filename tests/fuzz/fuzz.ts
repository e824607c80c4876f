import fc from 'fast-check';
import type { Gate } from './gate.ts';
import { FILE_GATES } from './gates/file-gates.ts';
import { IMPORT_GATES } from './gates/import-gates.ts';
import { MESSAGE_GATES } from './gates/message-gates.ts';
import { PICTURE_GATES } from './gates/picture-gates.ts';

export const GATES: readonly Gate[] = [
  ...FILE_GATES,
  ...PICTURE_GATES,
  ...MESSAGE_GATES,
  ...IMPORT_GATES,
];

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

type Clock = () => number;

const wall: Clock = () => performance.now();
/** What a busy machine does beside it is no time of the gate. Slow to ask, so it is asked when in doubt. */
const processor: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

interface Outcome {
  readonly ms: number;
  readonly what: string | null;
}

const once = ({ open }: Gate, input: unknown, clock: Clock): Outcome => {
  const started = clock();
  let what: string | null = null;
  try {
    open(input);
  } catch (error) {
    what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  const ms = clock() - started;
  if (isPolluted()) what = 'The prototype of every object was changed';
  return { ms, what };
};

/**
 * Lets an input in. A machine that does something else for a while is no fault of the gate: what seems
 * slower than all before it, or than it may be, is tried again, and the processor's time counts.
 */
const tried = (one: Gate, input: unknown, doubtful: number): Outcome => {
  const first = once(one, input, wall);
  if (first.what !== null || first.ms <= Math.min(doubtful, LIMIT_MS)) return first;
  const again = [1, 2, 3].map(() => once(one, input, processor).ms);
  return { ms: Math.min(first.ms, ...again), what: null };
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
      const { ms, what } = tried(one, input, slowest?.ms ?? 0);
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
