import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilePart, filePartsOf, putBack } from '../../../src/model/file-parts.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

/** A file with so many of its own relations. */
const fileWith = (relations: number): GraphFile => {
  const { file } = smallGraph();
  const [first] = file.relations;
  if (first === undefined) throw new Error('The small graph has no relation');
  return {
    ...file,
    relations: Array.from({ length: relations }, (_, at) => ({ ...first, id: `r${at}` })),
  };
};

const posted = (file: GraphFile): readonly FilePart[] =>
  [...filePartsOf(file)].map((part) => structuredClone(part));

describe('a graph file that is posted part by part', () => {
  it('comes in as it was, whatever the length of its lists', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_100 }), (relations) => {
        const file = fileWith(relations);
        const [frame, ...parts] = posted(file);
        if (frame?.type !== 'frame') throw new Error('The frame is to come first');
        for (const part of parts) if (part.type === 'items') putBack(frame.file, part);
        expect(frame.file).toEqual(file);
      }),
      { numRuns: 20 },
    );
  });

  it('is one part when it is small, and has no long part when it is large', () => {
    expect(posted(fileWith(3))).toHaveLength(1);
    const parts = posted(fileWith(1_700));
    expect(parts).toHaveLength(5);
    for (const part of parts) {
      const length = part.type === 'items' ? part.items.length : part.file.relations.length;
      expect(length).toBeLessThanOrEqual(500);
    }
  });

  it.each([
    [500, [500]],
    [501, [0, 500, 1]],
    [1_000, [0, 500, 500]],
  ])('has %i relations in parts of %j', (relations, lengths) => {
    const parts = posted(fileWith(relations));
    const lengthOf = (part: FilePart) =>
      part.type === 'items' ? part.items.length : part.file.relations.length;
    expect(parts.map(lengthOf)).toEqual(lengths);
  });

  it('passes over a part of a list that its frame does not have', () => {
    const frame = fileWith(1);
    putBack(frame, { type: 'items', list: 'nowhere', items: [1] });
    expect(frame).toEqual(fileWith(1));
  });
});
