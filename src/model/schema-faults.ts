import type * as z from 'zod/mini';
import { nearest } from './nearest.ts';
import type { Fault, FaultCode } from './report.ts';

type Issue = z.core.$ZodIssue;

/** A JSON path step: `.lane` or `[3]`. */
const pathStep = (key: PropertyKey): string =>
  typeof key === 'number' ? `[${key}]` : `.${String(key)}`;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? Reflect.get(found, key)
        : undefined,
    value,
  );

const shown = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object') return '{…}';
  return String(JSON.stringify(value)).slice(0, 60);
};

/** Of a text or list; 0 for anything else. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;

const FORMATS: Readonly<Record<string, FaultCode>> = {
  'kebab-case': 'not-kebab-case',
  date: 'not-a-date',
  link: 'not-a-link',
};

/** What is wrong in the terms of the graph file, from what the schema library says. */
export const faultsOfIssues = (
  issues: readonly Issue[],
  root: unknown,
  prefix: string,
): readonly Fault[] =>
  issues.flatMap((issue): readonly Fault[] => {
    const path = prefix + issue.path.map(pathStep).join('');
    const found = valueAt(root, issue.path);
    const error = (
      code: FaultCode,
      values: Fault['values'],
      suggestion: string | null = null,
    ): Fault[] => [
      {
        code,
        severity: 'error',
        subject: path,
        values,
        ...(suggestion === null ? {} : { suggestion }),
      },
    ];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          code: 'unknown-key',
          severity: 'warning',
          subject: `${path}${pathStep(key)}`,
          values: { found: key },
        }));
      case 'invalid_type':
        return found === undefined
          ? error('missing', { expected: issue.expected })
          : error('wrong-type', { expected: issue.expected, found: shown(found) });
      case 'invalid_value': {
        const known = issue.values.map(String);
        return error(
          found === undefined ? 'missing' : 'wrong-value',
          { expected: known.join(', '), found: shown(found) },
          nearest(String(found), known),
        );
      }
      case 'custom':
      case 'invalid_format':
        return error(FORMATS[issue.message] ?? 'wrong-value', {
          found: shown(found),
          expected: issue.message,
        });
      case 'too_big':
        return error(issue.origin === 'string' ? 'too-long' : 'too-many', {
          found: String(lengthOf(found)),
          limit: String(issue.maximum),
        });
      case 'too_small':
        return error(issue.origin === 'string' ? 'too-short' : 'empty', {});
      case 'invalid_union': {
        if (issue.errors.length === 0) {
          return error('wrong-value', { expected: 'stated, inferred', found: shown(found) });
        }
        const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
        return faultsOfIssues(
          closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
          root,
          prefix,
        );
      }
      default:
        return error('wrong-value', { expected: issue.message, found: shown(found) });
    }
  });

/** Of the forms a value may have, the one it resembles most is the one whose faults lie deepest. */
const depth = (issues: readonly Issue[]): number =>
  issues.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0);
