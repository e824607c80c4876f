import { describe, expect, it } from 'vitest';
import { unknownValue } from '../../../src/address/notice.ts';
import { refusalsOf } from '../../../src/embed/refusals.ts';

describe('what a host is told of notices', () => {
  it('is each parameter whose value was refused, once', () => {
    const notices = [
      unknownValue('relations', 'a'),
      unknownValue('relations', 'b'),
      unknownValue('hops', '99'),
      { code: 'colours-refused', values: { colours: 'ink:eeeeee' } },
      { code: 'too-big-to-unfold', values: { bodies: '4000', limit: '3000' } },
      { code: 'offline', values: {} },
    ] as const;
    expect(refusalsOf(notices)).toEqual([
      { type: 'error', code: 'refused', parameter: 'relations' },
      { type: 'error', code: 'refused', parameter: 'hops' },
      { type: 'error', code: 'colours-refused', parameter: 'tokens' },
      { type: 'error', code: 'refused', parameter: 'fold' },
    ]);
  });
});
