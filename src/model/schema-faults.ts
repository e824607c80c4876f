import type * as z from 'zod/mini';
import { pathOf } from './check-values.ts';
import type { FaultList, Found } from './fault-list.ts';
import { keysOf } from './fault-places.ts';
import { rawGraphSchema } from './format-2.ts';
import { nearest } from './nearest.ts';
import type { Fault, FaultCode, Repair } from './report.ts';

type Issue = z.core.$ZodIssue;

/** What stands where the library found something wrong; `undefined` where something is missing. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((found, key) => Reflect.get(Object(found), key), value);

const shown = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object') return '{…}';
  return String(JSON.stringify(value)).slice(0, 60);
};

const isOfNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

/** Of a text or list: nothing else is found to be too long (`length-checks.ts`). */
const lengthOf = (value: unknown): unknown => Reflect.get(Object(value), 'length');

const FORMATS: Readonly<Record<string, FaultCode>> = {
  id: 'not-an-id',
  folder: 'not-a-folder',
  language: 'not-a-language',
  date: 'not-a-date',
  link: 'not-a-link',
  visible: 'blank',
};

/** Tells what is wrong in the terms of the graph file, from what the schema library says. */
const reportIssues = (issues: readonly Issue[], root: unknown, faults: FaultList): void => {
  for (const issue of issues) {
    if (faults.isFull()) return;
    const path = pathOf(issue.path);
    const found = valueAt(root, issue.path);
    const report = (
      code: FaultCode,
      values: Fault['values'],
      meant: Pick<Found, 'suggest' | 'mend'> = {},
    ) => faults.add({ code, severity: 'error', subject: path, values, ...meant });
    const put = (value: unknown): Repair => [{ path: keysOf(path), value }];
    /** None of the values that can stand here. */
    const reportChoice = (choices: readonly unknown[]) => {
      const known = choices.map(String);
      report(
        found === undefined ? 'missing' : 'wrong-value',
        { expected: known.join(', '), found: shown(found) },
        {
          suggest: () => (typeof found === 'string' ? nearest(found, known) : null),
          mend: (meant) => (meant === null ? null : put(choices[known.indexOf(meant)])),
        },
      );
    };
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys) {
          if (faults.isFull()) return;
          faults.add({
            code: 'unknown-key',
            severity: 'warning',
            subject: pathOf([...issue.path, key]),
            values: { found: key },
          });
        }
        break;
      case 'invalid_type':
        if (found === undefined) report('missing', { expected: issue.expected });
        else {
          const number = issue.expected === 'number';
          const meant =
            typeof found === 'string' && /^\d{1,9}$/.test(found.trim()) ? found.trim() : null;
          report(
            'wrong-type',
            { expected: issue.expected, found: shown(found) },
            {
              suggest: () => (number ? meant : null),
              mend: (digits) => (digits === null ? null : put(Number(digits))),
            },
          );
        }
        break;
      case 'invalid_value':
        reportChoice(issue.values);
        break;
      case 'custom':
      case 'invalid_format':
        report(FORMATS[issue.message] ?? 'wrong-value', {
          found: shown(found),
          expected: issue.message,
        });
        break;
      case 'too_big':
        if (isOfNumber(issue.origin)) {
          report('out-of-range', { found: shown(found) });
          break;
        }
        // Lists were counted before (`check-values.ts`).
        report('too-long', {
          found: String(lengthOf(found)),
          limit: String(issue.maximum),
        });
        break;
      case 'too_small':
        if (isOfNumber(issue.origin)) {
          report('out-of-range', { found: shown(found) });
          break;
        }
        report(issue.origin === 'string' ? 'too-short' : 'empty', {});
        break;
      case 'invalid_key':
        report('not-a-language', { found: shown(issue.path.at(-1)) });
        break;
      case 'invalid_union': {
        const options = 'options' in issue ? issue.options : undefined;
        // A status that no form of evidence has.
        if (options !== undefined) {
          reportChoice(options);
          break;
        }
        const closest = [...issue.errors].sort((a, b) => likeness(b) - likeness(a))[0] ?? [];
        reportIssues(within(issue.path, closest), root, faults);
        break;
      }
      default:
        report('wrong-value', { expected: issue.message, found: shown(found) });
    }
  }
};

/** Of the forms a value may have, the one it resembles most is of its type, and its faults lie deepest. */
const likeness = (issues: readonly Issue[]): number =>
  issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
    ? -1
    : issues.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0);

/** Faults of a part, with their paths from the root. */
const within = (path: readonly PropertyKey[], issues: readonly Issue[]): readonly Issue[] =>
  issues.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));

/** So many items of a long list are checked at once; those of a short one can be large themselves. */
const SLICE = 100;
const LONG = 2_000;

type ListName = Exclude<keyof typeof rawGraphSchema.shape, '$schema' | 'format' | 'meta'>;

const LISTS = Object.keys(rawGraphSchema.shape).filter(
  (name): name is ListName => name !== '$schema' && name !== 'format' && name !== 'meta',
);

/**
 * Checks a slice of a list. The schema library hands on what it found as the arguments of a call: of a
 * very great many that call fails, and then the slice is halved, down to the item that can't be checked.
 */
const checkSlice = (
  root: Readonly<Record<string, unknown>>,
  name: ListName,
  items: readonly unknown[],
  from: number,
  to: number,
  faults: FaultList,
): void => {
  if (faults.isFull()) return;
  try {
    const { error } = rawGraphSchema.shape[name].safeParse(items.slice(from, to));
    const shifted = (error?.issues ?? []).map((issue) => {
      const [index, ...rest] = issue.path;
      return { ...issue, path: [from + Number(index), ...rest] };
    });
    reportIssues(within([name], shifted), root, faults);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (to - from <= 1) {
      const path = pathOf([name, from]);
      faults.add({ code: 'too-much-wrong', severity: 'error', subject: path, values: {} });
      return;
    }
    const middle = Math.floor((from + to) / 2);
    checkSlice(root, name, items, from, middle, faults);
    checkSlice(root, name, items, middle, to, faults);
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong in a file but for what its lists hold, when those are left out of it. */
const issuesIn = (frame: unknown): readonly Issue[] =>
  rawGraphSchema.safeParse(frame).error?.issues ?? [];

/** Checks that a value has the form of a graph file: its lists in slices, the rest at once. */
export const checkForm = (root: unknown, faults: FaultList): void => {
  if (!isRecord(root)) {
    reportIssues(issuesIn(root), root, faults);
    return;
  }
  const lists = LISTS.flatMap((name) => {
    const items = Object.hasOwn(root, name) ? root[name] : undefined;
    return Array.isArray(items) ? [{ name, items: items as readonly unknown[] }] : [];
  });
  const frame = { ...root, ...Object.fromEntries(lists.map(({ name }) => [name, []])) };
  // Only that they are empty, as they are in this frame, could be told of those.
  const hasItems = new Set<PropertyKey | undefined>(
    lists.flatMap(({ name, items }) => (items.length > 0 ? [name] : [])),
  );
  const ofFrame = issuesIn(frame).filter(({ path }) => !hasItems.has(path[0]));
  reportIssues(ofFrame, root, faults);
  for (const { name, items } of lists) {
    const slice = items.length > LONG ? SLICE : 1;
    for (let from = 0; from < items.length; from += slice) {
      checkSlice(root, name, items, from, Math.min(from + slice, items.length), faults);
    }
  }
};
