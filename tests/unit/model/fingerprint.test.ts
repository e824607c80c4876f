import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/model/fingerprint.ts';

describe('the fingerprint of a text', () => {
  it('is that of cyrb53, as published', () => {
    expect(Number.parseInt(fingerprint('a'), 36)).toBe(7929297801672961);
    expect(Number.parseInt(fingerprint('revenge'), 36)).toBe(4051478007546757);
  });

  it('differs for different texts', () => {
    assert(
      property(string(), string(), (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
      }),
    );
  });
});
