import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { type BoxChanges, nestBoxes, outermostOf } from '../../../src/model/nest-boxes.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

/** Boxes in boxes: "whole" holds "half", which holds "piece" and "rest"; "loose" stands alone. */
const PART_OF: Readonly<Record<string, string>> = { half: 'whole', piece: 'half', rest: 'half' };
const graph = (() => {
  const file = smallGraphFile();
  const [body] = file.bodies;
  if (!body) throw new Error('The small graph has bodies');
  const bodies = ['whole', 'half', 'piece', 'rest', 'loose'].map((id) => {
    const partOf = PART_OF[id];
    return partOf === undefined ? { ...body, id } : { ...body, id, partOf };
  });
  return indexGraph({ ...file, bodies });
})();

const ALL = ['whole', 'half', 'piece', 'rest', 'loose'];
const nested = (asked: readonly string[], changes: Partial<BoxChanges> = {}) => {
  const { drawn, boxes } = nestBoxes(graph, new Set(asked), {
    expanded: [],
    opened: [],
    closed: [],
    ...changes,
  });
  return { drawn: [...drawn], boxes: Object.fromEntries(boxes) };
};

describe('boxes in boxes', () => {
  it('are none where a view expands nothing', () => {
    expect(nested(ALL)).toEqual({ drawn: ALL, boxes: {} });
  });

  it('hold those of their parts that are asked for', () => {
    expect(nested(ALL, { expanded: ['whole', 'half'] })).toEqual({ drawn: ALL, boxes: PART_OF });
    expect(nested(['whole', 'half'], { expanded: ['whole', 'half'] })).toEqual({
      drawn: ['whole', 'half'],
      boxes: { half: 'whole' },
    });
    expect(nested(['half', 'piece'], { expanded: ['whole', 'half'] })).toEqual({
      drawn: ['half', 'piece'],
      boxes: { piece: 'half' },
    });
  });

  it('are not what is asked for without its whole', () => {
    expect(nested(['piece', 'loose'], { expanded: ['half'] })).toEqual({
      drawn: ['piece', 'loose'],
      boxes: {},
    });
  });

  it('that a reader opened hold all their parts, asked for or not', () => {
    expect(nested(['whole'], { opened: ['whole'] })).toEqual({
      drawn: ['whole', 'half'],
      boxes: { half: 'whole' },
    });
    expect(nested(['whole'], { opened: ['whole', 'half'] })).toEqual({
      drawn: ['whole', 'half', 'piece', 'rest'],
      boxes: PART_OF,
    });
    expect(nested(['loose'], { opened: ['whole', 'loose'] })).toEqual({
      drawn: ['loose'],
      boxes: {},
    });
  });

  it('that a reader closed stand for all that is inside them, the outermost first', () => {
    expect(nested(ALL, { expanded: ['whole', 'half'], closed: ['half'] })).toEqual({
      drawn: ['whole', 'half', 'loose'],
      boxes: { half: 'whole', piece: 'half', rest: 'half' },
    });
    expect(nested(ALL, { expanded: ['whole', 'half'], closed: ['half', 'whole'] })).toEqual({
      drawn: ['whole', 'loose'],
      boxes: { half: 'whole', piece: 'whole', rest: 'whole' },
    });
  });

  it('that a reader both opened and closed are closed', () => {
    expect(nested(['whole'], { opened: ['whole'], closed: ['whole'] })).toEqual({
      drawn: ['whole'],
      boxes: {},
    });
  });

  it('that are closed stand for nothing where they are not shown', () => {
    expect(nested(['piece', 'rest'], { closed: ['half'] })).toEqual({
      drawn: ['piece', 'rest'],
      boxes: {},
    });
  });
});

describe('what a body is drawn as to a line', () => {
  it('is the outermost that it stands in', () => {
    const boxes = new Map(Object.entries(PART_OF));
    expect(['piece', 'half', 'whole', 'loose'].map((id) => outermostOf(boxes, id))).toEqual([
      'whole',
      'whole',
      'whole',
      'loose',
    ]);
  });
});
