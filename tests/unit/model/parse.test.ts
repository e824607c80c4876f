import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/model/limits.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import { edited, put, written } from '../../fixtures/edited-file.ts';

const codesOf = (text: string) => {
  const parsed = parseGraph(text);
  return parsed.ok ? [] : parsed.faults.map(({ code }) => code);
};

describe('a graph file', () => {
  it('of a newer format is refused for that alone', () => {
    const parsed = parseGraph(written(put('format', 3), put('bodies', 7)));
    expect(parsed).toEqual({
      ok: false,
      faults: [
        expect.objectContaining({
          code: 'newer-format',
          severity: 'error',
          subject: '$.format',
          values: { found: '3' },
          line: 2,
        }),
      ],
    });
  });

  it.each([
    ['{"format": 2', ['cut-off']],
    ['{"format": 2, "meta": {"name": "Streek"}, "bodies": 7}', ['wrong-type']],
    [
      written(put('processes', [{ id: 'a', steps: 7 }]), put('stories', [])),
      ['unknown-id', 'wrong-type'],
    ],
    [written(put('relations.0.to', 'office')), ['self-relation']],
  ])('with faults has all of them told, and nothing else: %#', (text, codes) => {
    expect(codesOf(text).toSorted()).toEqual(codes);
  });

  it('with more than there can be is refused before it is looked into', () => {
    const relations = new Array(LIMITS.relations + 1).fill(0);
    expect(codesOf(JSON.stringify(edited(put('relations', relations))))).toEqual(['too-many']);
  });

  it('of format 1 is read, and mended to one of format 2', () => {
    const file = { format: 1, meta: { name: 'Streek' }, bodies: [{ id: 'a', name: 'Raad' }] };
    const parsed = parseGraph(JSON.stringify(file));
    expect(parsed.ok && parsed.warnings).toEqual([
      expect.objectContaining({
        code: 'older-format',
        severity: 'warning',
        subject: '$.format',
        values: {},
        repair: [{ path: [], value: { ...file, format: 2 } }],
      }),
    ]);
  });

  it('has its errors told before its warnings, each in the order of the file', () => {
    const edits = [
      put('meta.colour', 'x'),
      put('lanes.0.order', 'x'),
      put('bodies.0.colour', 'x'),
      put('bodies.0.kind', 'xxxxxx'),
    ];
    expect(codesOf(written(...edits))).toEqual([
      'wrong-type',
      'unknown-id',
      'unknown-key',
      'unknown-key',
    ]);
  });

  it('has its warnings and omissions apart, with the line of each', () => {
    const text = written(put('meta.colour', 'x'), put('stories.0.scenes.0.view', 'gone'));
    const parsed = parseGraph(text);
    if (!parsed.ok) throw new Error('It can be read');
    const lineOf = (words: string) =>
      text.split('\n').findIndex((line) => line.includes(words)) + 1;
    expect(parsed.warnings.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-key', lineOf('"colour": "x"')],
    ]);
    expect(parsed.omissions.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-id', lineOf('"gone"')],
    ]);
    expect(parsed.graph.file.stories[0]?.scenes).toHaveLength(2);
  });

  it('is looked at for remarks only when nothing in it is wrong', () => {
    const looked = (text: string): boolean => {
      let isLooked = false;
      parseGraph(text, () => {
        isLooked = true;
      });
      return isLooked;
    };
    expect(looked(written())).toBe(true);
    expect(looked(written(put('relations.0.to', 'office')))).toBe(false);
    expect(looked(written(put('bodies.0.name', 7)))).toBe(false);
  });
});

describe('a review', () => {
  it('goes by the present day, where no other is given', () => {
    const today = new Date().toISOString().slice(0, 10);
    const remarksOf = (day: string) => {
      const parsed = reviewGraph(written(put('meta.validOn', day)));
      return parsed.ok && parsed.warnings.map(({ code }) => code);
    };
    expect(remarksOf(today)).toEqual([]);
    expect(remarksOf('2999-01-01')).toEqual(['future-date']);
  });
});
