import { jsonrepair } from 'jsonrepair';
import { createFaultList } from '../model/fault-list.ts';
import { withMeant } from '../model/meant-faults.ts';
import { type ParseResult, parseGraph } from '../model/parse.ts';
import { readJson } from '../model/read-json.ts';
import { applyRepairs } from '../model/repair.ts';
import type { Fault, Repair } from '../model/report.ts';
import { isSlip } from '../model/slips.ts';

/** A repair can bring to light what it hid; a file for which this many rounds are too few is looked at. */
const MOST_ROUNDS = 50;

/** A comment as scripts have it. No text of JSON goes on over a line, so that this is never in one. */
const HASH_LINE = /^[ \t]*#.*$/gmu;

export interface Mended {
  readonly text: string;
  /** How many repairs were made; 0: the text is as it was. */
  readonly count: number;
}

/** Of faults that are alike the first ones, and how many more there are. */
const inShort = (faults: readonly Fault[]): readonly Fault[] => {
  const list = createFaultList();
  for (const fault of faults) list.add({ ...fault, severity: 'error' });
  return list.told();
};

/** What is wrong in a file, and what of it is left out where the rest is used. */
export const faultsOf = (parsed: ParseResult): readonly Fault[] =>
  parsed.ok ? [...inShort(parsed.omissions), ...parsed.warnings] : parsed.faults.map(withMeant);

/** JSON of text with slips in it that are known: a comment, a comma too many, a curly quote. */
const withoutSlips = (text: string): Mended => {
  const read = readJson(text);
  if (read.ok || !isSlip(read.fault.code)) return { text, count: 0 };
  try {
    return { text: jsonrepair(text.replaceAll(HASH_LINE, '')), count: 1 };
  } catch {
    return { text, count: 0 };
  }
};

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Mends what is wrong in a graph file and has a repair. It never throws.
 * @param chosen the repairs to make; without them all there are, and what they bring to light
 * @param review how faults are found
 */
export const mendGraph = (
  text: string,
  chosen: readonly Repair[] | null = null,
  review: (text: string) => ParseResult = parseGraph,
): Mended => {
  let { text: mended, count } = withoutSlips(text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const repairs =
      chosen ?? faultsOf(review(mended)).flatMap(({ repair }) => (repair ? [repair] : []));
    const read = readJson(mended);
    if (repairs.length === 0 || !read.ok) break;
    mended = written(applyRepairs(read.value, repairs));
    count += repairs.length;
    if (chosen !== null) break;
  }
  return { text: mended, count };
};
