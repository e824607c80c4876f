import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { mayBeTooMuch } from '../../../src/model/may-be-too-much.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

/** Whether a view is too much with so many bodies, and parts of one of them. */
const isTooMuch = (count: number, parts: number, expanded?: readonly string[]): boolean => {
  const file = smallGraphFile();
  const [body] = file.bodies;
  const [view] = file.views;
  if (!body || !view) throw new Error('The small graph has bodies and views');
  const bodies = [
    ...Array.from({ length: count }, (_, index) => ({ ...body, id: `b${index}` })),
    ...Array.from({ length: parts }, (_, index) => ({ ...body, id: `p${index}`, partOf: 'b0' })),
  ];
  const all = { ...view, bodies: {}, ...(expanded && { expanded: [...expanded] }) };
  return mayBeTooMuch(indexGraph({ ...file, bodies, relations: [], memberships: [] }), all);
};

describe('a view', () => {
  it.each([
    [24, 0, undefined, false],
    [25, 0, undefined, true],
    [23, 1, undefined, false],
    [23, 2, undefined, true],
    [23, 2, ['b1'], true],
    [23, 9, ['b0'], false],
    [25, 9, ['b0'], true],
  ])(
    'with %d bodies and %d parts, of which %j is a box, may be too much: %s',
    (count, parts, boxes, is) => {
      expect(isTooMuch(count, parts, boxes)).toBe(is);
    },
  );
});
