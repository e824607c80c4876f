import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { healthOf } from '../../../src/model/health.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

describe('how a graph is doing', () => {
  it('is told as what there is, and how it is held', () => {
    expect(healthOf(smallGraph())).toEqual({
      counts: { bodies: 7, relations: 5, memberships: 4, views: 2, processes: 1, stories: 1 },
      held: { stated: 5, declared: 0, unsourced: 0, inferred: 4 },
      undescribed: 0,
      alone: 0,
    });
  });

  it('counts bodies without a description, and those that nothing joins to another', () => {
    const file = smallGraphFile();
    const [body] = file.bodies;
    if (!body) throw new Error('The small graph has bodies');
    const { description: _, aliases: __, ...bare } = body;
    const bodies = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...bare, id }));
    const [relation] = file.relations;
    const [membership] = file.memberships;
    if (!relation || !membership) throw new Error('The small graph has relations and memberships');
    const { member: ___, ...vacant } = membership;
    const health = healthOf(
      indexGraph({
        ...file,
        bodies: [
          ...bodies.map((one) => (one.id === 'f' ? { ...one, partOf: 'g' } : one)),
          { ...body, id: 'h' },
          { ...body, id: 'i' },
        ],
        relations: [{ ...relation, from: 'a', to: 'b', evidence: { status: 'declared' } }],
        memberships: [
          { ...membership, member: 'c', body: 'd', evidence: { status: 'unsourced' } },
          { ...vacant, id: 'vacant', body: 'e', evidence: { status: 'unsourced' } },
        ],
        views: [],
      }),
    );
    expect(health).toEqual({
      counts: { bodies: 9, relations: 1, memberships: 2, views: 0, processes: 1, stories: 1 },
      held: { stated: 0, declared: 1, unsourced: 2, inferred: 0 },
      undescribed: 7,
      alone: 2,
    });
  });
});
