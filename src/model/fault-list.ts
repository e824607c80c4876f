import { printable } from './printable.ts';
import type { Fault, Repair } from './report.ts';

/** Of faults that are alike so many are told; of the others the number. */
const MOST_ALIKE = 5;
/** So many kinds of errors are told, and of warnings: more can't be made by hand. */
const MOST_KINDS = 100;
/** After so many, errors among them, nothing more is looked for. */
const MOST_TAKEN = 20_000;
/** By so much of their paths faults are alike: a deeper one is of no use to anyone. */
const MOST_PATH_LETTERS = 300;

/** What a fault is told with; what was meant is only looked for when it is told. */
export interface Found extends Omit<Fault, 'suggestion' | 'repair'> {
  readonly suggest?: () => string | null;
  /** What mends it, given what was meant. */
  readonly mend?: (suggestion: string | null) => Repair | null;
}

/** Takes the faults of a file one by one, however many there are. */
export interface FaultList {
  readonly add: (found: Found) => void;
  readonly hasErrors: () => boolean;
  /** So much is wrong that to look further would take long and tell nothing. */
  readonly isFull: () => boolean;
  /** Those alike together, in the order in which the first of each was found. */
  readonly told: () => readonly Fault[];
}

interface Kind {
  readonly first: Fault[];
  readonly pattern: string;
  readonly severity: Fault['severity'];
  count: number;
}

const faultOf = ({ suggest, mend, subject, values, ...rest }: Found): Fault => {
  const suggestion = suggest?.() ?? null;
  const repair = mend?.(suggestion) ?? null;
  return {
    ...rest,
    subject: printable(subject),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, printable(value)]),
    ),
    ...(suggestion === null ? {} : { suggestion: printable(suggestion) }),
    ...(repair === null ? {} : { repair }),
  };
};

/** The faults beyond those that are told. */
const moreOf = (severity: Fault['severity'], subject: string, count: number): Fault => ({
  code: 'more-of-these',
  severity,
  subject,
  values: { count: String(count) },
});

/**
 * A list of faults that does not grow with the file: ten thousand bodies without a name are told as
 * five, and a number. An omission is always kept, since each takes a scene away.
 */
export const createFaultList = (): FaultList => {
  const kinds = new Map<string, Kind>();
  let errors = 0;
  let taken = 0;
  // By severity: however many warnings there are, they keep no error from being told.
  const known = new Map<Fault['severity'], number>();
  const beyond = new Map<Fault['severity'], number>();
  return {
    add: (found) => {
      const { code, severity, subject } = found;
      taken++;
      if (severity === 'error') errors++;
      const pattern = subject.slice(0, MOST_PATH_LETTERS).replace(/\[\d+\]/g, '[]');
      const key = `${code} ${severity} ${pattern}`;
      const kind = kinds.get(key);
      if (kind === undefined) {
        const before = known.get(severity) ?? 0;
        if (before >= MOST_KINDS && severity !== 'omission') {
          beyond.set(severity, (beyond.get(severity) ?? 0) + 1);
          return;
        }
        known.set(severity, before + 1);
        kinds.set(key, { first: [faultOf(found)], pattern, severity, count: 1 });
        return;
      }
      kind.count++;
      if (kind.first.length < MOST_ALIKE) kind.first.push(faultOf(found));
      else if (severity === 'omission') {
        const { suggest: _, mend: __, ...rest } = found;
        kind.first.push(faultOf(rest));
      }
    },
    hasErrors: () => errors > 0,
    isFull: () => errors > 0 && taken >= MOST_TAKEN,
    told: () => [
      ...[...kinds.values()].flatMap(({ first, pattern, severity, count }) =>
        count > first.length ? [...first, moreOf(severity, pattern, count - first.length)] : first,
      ),
      ...[...beyond].map(([severity, count]) => moreOf(severity, '$', count)),
    ],
  };
};
