import type { Found } from './fault-list.ts';
import { keysOf } from './fault-places.ts';
import { isSlip, nearest } from './nearest.ts';
import type { Fault } from './report.ts';

/** A step that is named where a process has no such step; mended where that is a slip. */
export const unknownStep = (
  subject: string,
  severity: Fault['severity'],
  found: string,
  steps: Iterable<string>,
): Found => ({
  code: 'unknown-id',
  severity,
  subject,
  values: { found, collection: 'steps' },
  suggest: () => nearest(found, steps),
  mend: (meant) =>
    meant !== null && isSlip(found, meant) ? [{ path: keysOf(subject), value: meant }] : null,
});
