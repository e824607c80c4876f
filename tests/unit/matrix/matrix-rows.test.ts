import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../src/matrix/matrix-rows.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const told = (columns: 'roles' | 'members', role: string | null = null) =>
  matrixOf(graph, { columns, role }).rows.map(
    ({ body, cells }) =>
      `${body.id}: ${[...cells].map(([id, { extent, evidence }]) => `${id} ${extent} ${evidence}`).join(', ')}`,
  );

describe('the matrix', () => {
  it('by roles has what the memberships say, and the load of each role', () => {
    expect(told('roles')).toEqual([
      'council: member full inferred',
      'office: official full inferred',
    ]);
    expect(matrixOf(graph, { columns: 'roles', role: null }).columns).toEqual([
      { id: 'member', load: 1 },
      { id: 'official', load: 1 },
    ]);
  });

  it('by members follows them through the bodies they sit in', () => {
    expect(told('members')).toEqual([
      'towns: east full stated, west partial inferred',
      'council: east full inferred',
      'office: east full inferred, west partial inferred',
    ]);
  });

  it('keeps to one role when asked', () => {
    expect(told('members', 'member')).toEqual([
      'towns: east full stated, west partial inferred',
      'council: east full inferred',
    ]);
  });

  it('counts the bodies of which nobody says who sits in them', () => {
    expect(matrixOf(graph, { columns: 'members', role: null }).silent).toBe(2);
  });
});
