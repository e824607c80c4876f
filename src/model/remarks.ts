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

/** Items that say the same as an earlier one. */
export const eachTwin = <T>(
  items: readonly T[],
  saidBy: (item: T) => string,
  tell: (index: number, first: number) => void,
): void => {
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const said = saidBy(item);
    const first = seen.get(said);
    if (first === undefined) seen.set(said, index);
    else tell(index, first);
  });
};
