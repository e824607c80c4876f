import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, frameMessage, readHostMessage } from '../../../src/embed/frame-protocol.ts';

const ENVELOPE = { source: 'bestuurskaart', version: 1 };

describe('what a host says', () => {
  it('changes the parameters it names, and takes away those that are null', () => {
    const message = readHostMessage({ ...ENVELOPE, type: 'navigate', step: 4, lens: null });
    expect(message?.type === 'navigate' && changesOf(message)).toEqual([
      ['step', '4'],
      ['lens', null],
    ]);
  });

  it.each([
    ['another version', { ...ENVELOPE, version: 2, type: 'fit' }],
    ['another source', { ...ENVELOPE, source: 'x', type: 'fit' }],
    ['an unknown type', { ...ENVELOPE, type: 'explode' }],
    ['a value that is no text', { ...ENVELOPE, type: 'navigate', view: {} }],
    ['a value without end', { ...ENVELOPE, type: 'navigate', view: 'x'.repeat(2_001) }],
    ['a theme that is none', { ...ENVELOPE, type: 'theme', theme: 'pink' }],
  ])('is not understood with %s', (_, data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  it('never throws and never reaches a prototype, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (noise) => {
        const message = readHostMessage(
          typeof noise === 'object' && noise !== null
            ? { ...noise, ...ENVELOPE, type: 'navigate' }
            : noise,
        );
        if (message?.type === 'navigate') {
          for (const [, value] of changesOf(message)) {
            expect(value === null || typeof value === 'string').toBe(true);
          }
        }
        expect('polluted' in {}).toBe(false);
      }),
    );
  });
});

describe('what the map says', () => {
  it('carries its source and version', () => {
    expect(frameMessage({ type: 'resize', height: 500 })).toEqual({
      ...ENVELOPE,
      type: 'resize',
      height: 500,
    });
  });
});
