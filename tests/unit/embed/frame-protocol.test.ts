import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameMessage, readHostMessage } from '../../../src/embed/frame-protocol.ts';

const ENVELOPE = { source: 'bestuurskaart', version: 1 };

describe('what a host says', () => {
  it('changes the parameters it names, and takes away those that are null', () => {
    const message = readHostMessage({ ...ENVELOPE, type: 'navigate', step: 4, lens: null });
    expect(message).toEqual({
      type: 'navigate',
      changes: new Map([
        ['step', '4'],
        ['lens', null],
      ]),
    });
  });

  it('changes nothing that is no parameter, or takes another page', () => {
    const others = { nowhere: 'x', graph: 'x', data: 'x', embed: '1', console: 'x', handout: '1' };
    expect(readHostMessage({ ...ENVELOPE, type: 'navigate', ...others })).toEqual({
      type: 'navigate',
      changes: new Map(),
    });
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

  it('drops what has a length that is none', () => {
    const noise = { length: { toString: 'x' } };
    for (const type of ['navigate', 'theme', 'fit', noise]) {
      const message = { ...ENVELOPE, type, view: noise, theme: noise, select: noise };
      expect(() => readHostMessage(message)).not.toThrow();
    }
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
          for (const value of message.changes.values()) {
            expect(value == null || typeof value === 'string').toBe(true);
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
