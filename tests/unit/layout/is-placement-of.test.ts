import { describe, expect, it } from 'vitest';
import { isPlacementOf } from '../../../src/layout/is-placement-of.ts';
import { layOutPlainly } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const shape = layoutShapeOf(graph, viewContent(graph, mustGet(graph.views, 'all')), 'nl');
const placement = layOutPlainly(shape);

/** Every value in a structure, as a way to put another one in its place in a copy. */
const spoilings = (value: unknown, spoil: unknown): readonly unknown[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      [spoil, ...spoilings(item, spoil)].map((changed) => value.with(index, changed)),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    [spoil, ...spoilings(item, spoil)].map((changed) => ({ ...value, [key]: changed })),
  );
};

describe('a placement', () => {
  it('is one of the shape that it was made for, also by way of a file', () => {
    expect(isPlacementOf(shape, placement)).toBe(true);
    expect(isPlacementOf(shape, JSON.parse(JSON.stringify(placement)))).toBe(true);
  });

  it.each(['toString', 'valueOf', 'toJSON', 'constructor', '__proto__'])(
    'may have a field more of any name: %s',
    (name) => {
      const held = (items: readonly object[]) =>
        items.map((item) => JSON.parse(JSON.stringify(item).replace('{', `{"${name}":"x",`)));
      const { lanes, bodies, relations } = placement;
      const full = {
        ...placement,
        lanes: held(lanes),
        bodies: held(bodies),
        relations: held(relations),
      };
      expect(isPlacementOf(shape, full)).toBe(true);
      expect(isPlacementOf(shape, { ...full, lanes: held(lanes).slice(1) })).toBe(false);
    },
  );

  it('may have boxes in boxes', () => {
    const leaf = (id: string) => ({ id, name: id, parts: [] });
    const nested = {
      id: 'outer',
      name: 'outer',
      parts: [{ ...leaf('inner'), parts: [leaf('leaf')] }],
    };
    const [first, ...others] = shape.bodies;
    if (first === undefined) throw new Error('The shape has a body');
    const deep = { ...shape, bodies: [{ ...first, parts: [nested] }, ...others] };
    expect(isPlacementOf(deep, layOutPlainly(deep))).toBe(true);
  });

  it.each([null, undefined, 3, 'x', [], {}])('is not %j', (value) => {
    expect(isPlacementOf(shape, value)).toBe(false);
  });

  it('has no value that can be something else', () => {
    const spoilt = spoilings(placement, { rubbish: true });
    expect(spoilt.length).toBeGreaterThan(100);
    for (const value of spoilt) expect(isPlacementOf(shape, value)).toBe(false);
  });

  it('misses nothing', () => {
    const { bodies, relations, lanes } = placement;
    expect(isPlacementOf(shape, { ...placement, bodies: bodies.slice(1) })).toBe(false);
    expect(isPlacementOf(shape, { ...placement, relations: relations.slice(1) })).toBe(false);
    expect(isPlacementOf(shape, { ...placement, lanes: lanes.slice(1) })).toBe(false);
  });
});
