import { keysOf } from './fault-places.ts';
import { type Meant, meantDay, meantDays, meantNumber } from './meant-value.ts';
import type { Fault } from './report.ts';

/** A value as a fault shows it; `undefined`: it shows only that there is a list or an object. */
const shownIn = ({ values }: Fault): unknown => {
  try {
    return JSON.parse(values.found ?? '');
  } catch {
    return undefined;
  }
};

const meantIn = (fault: Fault, keys: readonly PropertyKey[]): Meant | null => {
  const { code, values } = fault;
  const found = shownIn(fault);
  if (code === 'not-a-date') return meantDay(found);
  if (code === 'out-of-range') return meantNumber(found, keys);
  if (code !== 'wrong-type') return null;
  if (keys.at(-1) === 'days') return meantDays(found);
  return ['int', 'number'].includes(values.expected ?? '') ? meantNumber(found, keys) : null;
};

/**
 * A fault with what was probably meant, where the wrong value says so: a day or a duration that is written
 * otherwise. Whoever only draws a file has no use for it, and it stays out of what reads one.
 */
export const withMeant = (fault: Fault): Fault => {
  if (fault.repair !== undefined) return fault;
  const path = keysOf(fault.subject);
  const meant = meantIn(fault, path);
  if (meant === null) return fault;
  return { ...fault, suggestion: meant.told, repair: [{ path, value: meant.value }] };
};
