import { describe, expect, it } from 'vitest';
import { addItems, type FilePart, filePartsOf } from '../../../src/model/file-parts.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { largeGraphFile } from '../../fixtures/large-graph.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

/** A file as another thread has it, of the parts as they are posted. */
const taken = (parts: Iterable<FilePart>): GraphFile | null => {
  let file: GraphFile | null = null;
  for (const part of parts) {
    const posted = structuredClone(part);
    if (posted.type === 'frame') ({ file } = posted);
    else if (file !== null) addItems(file, posted);
  }
  return file;
};

describe('a file that is posted in parts', () => {
  it('arrives as it was sent, and stays as it was', () => {
    const file = smallGraphFile();
    expect(taken(filePartsOf(file))).toEqual(file);
    expect(file).toEqual(smallGraphFile());
  });

  it('has no part that takes long to copy, however much it holds', () => {
    const file = largeGraphFile(3_000);
    const parts = [...filePartsOf(file)];
    expect(taken(parts)).toEqual(file);
    const whole = JSON.stringify(file).length;
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(whole / 8);
  });

  it('passes over items of a list that it has not', () => {
    const file = smallGraphFile();
    addItems(file, { type: 'items', list: 'nothing', items: [1] });
    addItems(file, { type: 'items', list: 'language', items: [1] });
    expect(file).toEqual(smallGraphFile());
  });
});
