import { describe, expect, it } from 'vitest';
import { askedContent } from '../../../src/model/asked-content.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { generateGraph } from '../../bench/generate-graph.ts';

const SIZES = [50, 300, 1_000, 3_000, 10_000, 20_000];

const parsed = (bodies: number): { graph: Graph; warnings: readonly unknown[] } => {
  const result = parseGraph(JSON.stringify(generateGraph({ bodies, seed: 1 })));
  if (!result.ok) throw new Error(JSON.stringify(result.faults.slice(0, 5)));
  return result;
};

const levelsOf = ({ bodies }: Graph) => {
  const level = (id: string | undefined): number =>
    id === undefined ? 0 : 1 + level(bodies.get(id)?.partOf);
  return Math.max(...[...bodies.keys()].map(level));
};

describe.each(SIZES)('a generated graph of %i bodies', (size) => {
  const { graph, warnings } = parsed(size);
  const { file } = graph;

  it('is a graph file without a fault', () => {
    expect(warnings).toEqual([]);
    expect(file.bodies).toHaveLength(size);
  });

  it('has relations like governance: some on every body, very many on a few', () => {
    expect(file.relations.length / size).toBeCloseTo(1.6, 1);
    expect(new Set(file.relations.map(({ type }) => type)).size).toBeGreaterThanOrEqual(6);
    const degrees = file.bodies
      .map(
        ({ id }) => (graph.outgoing.get(id)?.length ?? 0) + (graph.incoming.get(id)?.length ?? 0),
      )
      .sort((a, b) => b - a);
    expect(degrees.at(-1)).toBeGreaterThan(0);
    expect(degrees[0]).toBeGreaterThan(size < 1_000 ? 12 : 50);
    expect(degrees[Math.floor(size / 2)]).toBeLessThanOrEqual(4);
  });

  it('nests bodies in groups of a size that people can oversee', () => {
    expect(levelsOf(graph)).toBe(size >= 1_000 ? 3 : 2);
    const fanOuts = [...graph.parts.values()].map((parts) => parts.length);
    expect(Math.max(...fanOuts)).toBeLessThanOrEqual(40);
    expect(fanOuts.filter((parts) => parts < 10).length).toBeLessThanOrEqual(6);
    expect(new Set(file.bodies.map(({ lane }) => lane)).size).toBe(3);
  });

  it('asks for everything in its first view, and a part with a process in its second', () => {
    const [all, part] = file.views;
    expect(all && askedContent(graph, all).bodies).toHaveLength(size);
    expect(part?.process).toBeDefined();
    expect(part && askedContent(graph, part).bodies.length).toBeLessThan(50);
  });

  it('has names as long as they come, with places to break them', () => {
    const names = file.bodies.map(({ name }) => name.nl);
    expect(names.filter((name) => name.includes('\u00ad')).length / size).toBeGreaterThan(0.8);
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(45);
  });
});

it('is the same for the same seed, and another for another', () => {
  const file = (seed: number) => JSON.stringify(generateGraph({ bodies: 300, seed }));
  expect(file(7)).toBe(file(7));
  expect(file(7)).not.toBe(file(8));
});
