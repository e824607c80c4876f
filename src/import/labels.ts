import { distance } from 'fastest-levenshtein';
import { acceptKey, type Gatherer, type Row } from './gather.ts';
import type { ImportFaultCode } from './import-report.ts';
import { createIds } from './names.ts';
import { sameWords } from './same-words.ts';

/** Words of a column that name the same few things over and over: lanes, kinds, roles. */
export interface Labels {
  /** The id of what a cell names; `undefined` when it names nothing. */
  readonly of: (text: string) => string | undefined;
  /** In the order in which they first appear. */
  readonly all: readonly { readonly id: string; readonly label: string }[];
}

/** Of this many different labels each is compared with each. */
const MOST_COMPARED = 200;
const digits = (text: string): string => text.replace(/\D+/gu, '');

/** Whether two words differ by a slip, and not by a number or a letter that stands for something. */
const isSlip = (one: string, other: string): boolean =>
  one.length >= 5 &&
  other.length >= 5 &&
  digits(one) === digits(other) &&
  distance(one, other) <= (Math.min(one.length, other.length) >= 8 ? 2 : 1);

/**
 * Reads the labels of a column. One that is seldom used and looks like one that is used often is taken
 * for that, which is told.
 */
export const readLabels = (
  rows: readonly Row[],
  column: string,
  code: ImportFaultCode & ('near-lane' | 'near-kind' | 'near-role'),
  gatherer: Gatherer,
): Labels => {
  const found = new Map<string, { label: string; rows: Row[] }>();
  for (const row of rows) {
    const label = row.cell(column);
    if (label === '') continue;
    const key = sameWords(label);
    const before = found.get(key);
    if (before === undefined) found.set(key, { label, rows: [row] });
    else before.rows.push(row);
  }
  const meant = new Map<string, string>();
  const keys = [...found.keys()];
  if (keys.length <= MOST_COMPARED) {
    for (const [key, { label, rows: its }] of found) {
      if (gatherer.isAccepted(acceptKey(code, label))) continue;
      const often = keys
        .filter((other) => other !== key && isSlip(key, other))
        .map((other) => ({ other, count: found.get(other)?.rows.length ?? 0 }))
        .filter(({ other, count }) => count >= 2 * its.length && !meant.has(other))
        .toSorted((one, other) => other.count - one.count)[0];
      if (often === undefined) continue;
      meant.set(key, often.other);
      for (const row of its) {
        gatherer.fault({
          code,
          severity: 'remark',
          row,
          column,
          values: { found: label },
          right: found.get(often.other)?.label,
          otherRepairs: [{ kind: 'accept', key: acceptKey(code, label) }],
        });
      }
    }
  }
  const idFor = createIds();
  const ids = new Map<string, string>();
  const all = [...found].flatMap(([key, { label }]) => {
    if (meant.has(key)) return [];
    const id = idFor(label, 'x');
    ids.set(key, id);
    return [{ id, label }];
  });
  return {
    of: (text) => {
      const key = sameWords(text);
      return text === '' ? undefined : ids.get(meant.get(key) ?? key);
    },
    all,
  };
};
