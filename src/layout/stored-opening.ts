import type { Opening } from '../model/fold-crowd.ts';

/** How a view opens, as a file has it. */
interface StoredOpening {
  readonly lanes: readonly string[];
  readonly open: readonly string[];
  readonly named: readonly string[];
  readonly holders?: Readonly<Record<string, string>>;
}

export const storeOpening = ({ lanes, open, named, holders }: Opening): StoredOpening => ({
  lanes: [...lanes],
  open: [...open],
  named: [...named],
  ...(holders ? { holders: Object.fromEntries(holders) } : {}),
});

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** An opening that can be trusted; `null`: the value is none. */
const readOpening = (value: unknown): Opening | null => {
  if (!isObject(value)) return null;
  const { lanes, open, named, holders } = value;
  if (!isTexts(lanes) || !isTexts(open) || !isTexts(named)) return null;
  const sets = { lanes: new Set(lanes), open: new Set(open), named: new Set(named) };
  if (!isObject(holders)) return sets;
  const pairs = Object.entries(holders).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return { ...sets, holders: new Map(pairs) };
};

/** The openings of a file, by id of their views. What is none is left out: it is found out anew. */
export const readOpenings = (value: unknown): readonly (readonly [string, Opening])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([view, stored]) => {
        const opening = readOpening(stored);
        return opening === null ? [] : [[view, opening] as const];
      })
    : [];
