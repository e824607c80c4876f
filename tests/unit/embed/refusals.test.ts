import { describe, expect, it } from 'vitest';
import { unknownValue } from '../../../src/address/unknown-value.ts';
import { refusalsOf } from '../../../src/embed/refusals.ts';
import { noteOf } from '../../../src/model/note-of.ts';

describe('what a host is told of notices', () => {
  it('is each parameter whose value was refused, once', () => {
    const notices = [
      unknownValue('relations', 'a'),
      unknownValue('relations', 'b'),
      unknownValue('hops', '99'),
      noteOf('colours-refused', { colours: 'ink:eeeeee' }, 'tokens'),
      noteOf('too-big-to-unfold', { bodies: '4000', limit: '3000' }, 'fold'),
      noteOf('offline'),
    ] as const;
    expect(refusalsOf(notices)).toEqual([
      { type: 'error', code: 'refused', parameter: 'relations' },
      { type: 'error', code: 'refused', parameter: 'hops' },
      { type: 'error', code: 'colours-refused', parameter: 'tokens' },
      { type: 'error', code: 'refused', parameter: 'fold' },
    ]);
  });
});
