import { describe, expect, it } from 'vitest';
import { isFormat1, migrate, newerFormat } from '../../../src/model/migrate.ts';

describe('a file of format 1', () => {
  it.each([
    [{ format: 1 }, true],
    [{ format: 2 }, false],
    [{}, false],
    [[1], false],
    [null, false],
    ['1', false],
  ])('%j: %s', (value, is) => {
    expect(isFormat1(value)).toBe(is);
  });

  it('becomes one of format 2, in which all that was drawn by stands where it stood', () => {
    const view = { id: 'all', defaultSelection: 'a' };
    const file = {
      format: 1,
      bodies: [
        { id: 'a', identifiers: { cbs: 'GM1', kvk: '2' } },
        { id: 'b', identifiers: [{ scheme: 'x', value: 'y' }] },
        { id: 'c' },
        null,
        'text',
      ],
      relationTypes: [{ id: 't', style: { colour: 'blue', dash: 'none' } }, { id: 'u' }],
      views: [view],
      lanes: [{ defaultSelection: 'a' }],
    };
    const before = structuredClone(file);
    expect(migrate(file)).toEqual({
      format: 2,
      bodies: [
        {
          id: 'a',
          identifiers: [
            { scheme: 'cbs', value: 'GM1' },
            { scheme: 'kvk', value: '2' },
          ],
        },
        { id: 'b', identifiers: [{ scheme: 'x', value: 'y' }] },
        { id: 'c' },
        null,
        'text',
      ],
      relationTypes: [{ id: 't', style: { colour: 'blue' } }, { id: 'u' }],
      views: [{ id: 'all' }],
      lanes: [{ defaultSelection: 'a' }],
    });
    expect(file).toEqual(before);
  });

  it('keeps a list that is none for the checks, and gets none that it lacks', () => {
    expect(migrate({ format: 1, bodies: 'x' })).toEqual({ format: 2, bodies: 'x' });
    expect(Object.keys(migrate({ format: 1 }))).toEqual(['format']);
  });
});

describe('a format that is not known here', () => {
  it.each([
    [{ format: 3 }, 3],
    [{ format: 2 }, null],
    [{ format: '3' }, null],
    [{}, null],
    [null, null],
  ])('%j: %j', (value, format) => {
    expect(newerFormat(value)).toBe(format);
  });
});
