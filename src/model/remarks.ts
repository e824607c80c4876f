import { keysOf } from './fault-places.ts';
import type { FaultCode, Repair } from './report.ts';

/** Tells a remark: it is drawn all the same. */
export type Tell = (
  code: FaultCode,
  path: string,
  values?: Readonly<Record<string, string>>,
  repair?: Repair,
) => void;

/** A repair that takes away what stands there. */
export const takeAway = (path: string): Repair => [{ path: keysOf(path) }];

/** Items that say the same as an earlier one, each with that one. */
export const eachTwin = <T>(
  items: readonly T[],
  saidBy: (item: T) => string,
  tell: (index: number, first: number, item: T, twin: T) => void,
): void => {
  const seen = new Map<string, { readonly first: number; readonly twin: T }>();
  items.forEach((item, index) => {
    const said = saidBy(item);
    const before = seen.get(said);
    if (before === undefined) seen.set(said, { first: index, twin: item });
    else tell(index, before.first, item, before.twin);
  });
};
