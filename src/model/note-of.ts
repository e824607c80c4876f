import type { Notice } from './report.ts';

/** Something that the map goes on without, or passed over. */
export const noteOf = (
  code: Notice['code'],
  values: Notice['values'] = {},
  subject = '',
): Notice => ({ code, severity: 'note', subject, values });
