import { describe, expect, it } from 'vitest';
import { applyRepairs } from '../../../src/model/repair.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const repaired = (text: string) => {
  const parsed = reviewGraph(text);
  const faults = parsed.ok ? [...parsed.omissions, ...parsed.warnings] : parsed.faults;
  const repairs = faults.flatMap(({ repair }) => (repair === undefined ? [] : [repair]));
  return { file: applyRepairs(JSON.parse(text), repairs), count: repairs.length };
};

describe('the repairs that a review proposes', () => {
  const sound = JSON.stringify(smallGraphFile());

  it.each([
    ['a capital in an id', sound.replaceAll('"to":"board"', '"to":"Board"')],
    ['a quote in other case and dashes', sound.replaceAll('"quote":"board"', '"quote":"BOARD"')],
    ['a member of itself', sound.replace('"member":"towns"', '"member":"office"')],
    ['a number as text', sound.replace('"place":1,"quote":"office"', '"place":1,"quote":"OFFICE"')],
    ['a style nearly spelled', sound.replace('"style":"sand"', '"style":"sandy"')],
  ])('mend %s', (_, text) => {
    expect(text).not.toBe(sound);
    const { file, count } = repaired(text);
    expect(count).toBeGreaterThan(0);
    const after = reviewGraph(JSON.stringify(file));
    expect(after.ok ? after.omissions : after.faults).toEqual([]);
  });

  it('leave the given file as it is', () => {
    const file = { bodies: [{ id: 'a' }, { id: 'b' }] };
    const before = structuredClone(file);
    expect(applyRepairs(file, [[{ path: ['bodies', 0] }], [{ path: ['bodies', 1] }]])).toEqual({
      bodies: [],
    });
    expect(file).toEqual(before);
  });

  it('never reach what is not in the file', () => {
    const file = applyRepairs({}, [[{ path: ['__proto__', 'polluted'], value: true }]]);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(file).toEqual({});
  });
});

describe('a fault', () => {
  it('says what it is about by name, and its line', () => {
    const text = JSON.stringify(smallGraphFile(), null, 2).replace(
      '"lane": "bottom"',
      '"lane": "botom"',
    );
    const parsed = reviewGraph(text);
    const [fault] = parsed.ok ? [] : parsed.faults;
    expect(fault?.about).toBe('Bureau');
    expect(text.split('\n')[(fault?.line ?? 0) - 1]).toContain('"botom"');
  });
});
