import { describe, expect, it } from 'vitest';
import { createPartTaker, partsOf } from '../../../src/loading/parse-parts.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const post = (text: string) => {
  const take = createPartTaker();
  const results = [...partsOf(parseGraph(text))].map((part) => take(structuredClone(part)));
  expect(results.slice(0, -1).every((result) => result === null)).toBe(true);
  return results.at(-1);
};

describe('what a worker found', () => {
  it('arrives part by part as it was found', () => {
    const text = JSON.stringify(smallGraphFile());
    expect(post(text)).toEqual(parseGraph(text));
  });

  it('arrives with its keys in the order of the file', () => {
    const result = post(JSON.stringify(smallGraphFile()));
    expect(result?.ok && Object.keys(result.graph.file)).toEqual(Object.keys(smallGraphFile()));
  });

  it('arrives when it is a list of faults', () => {
    expect(post('{')).toEqual(parseGraph('{'));
  });
});
