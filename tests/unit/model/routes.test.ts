import { describe, expect, it } from 'vitest';
import { indexGraph, indexRelations } from '../../../src/model/graph.ts';
import { findRoutes, MAX_ROUTES } from '../../../src/model/routes.ts';
import type { Relation } from '../../../src/model/schema.ts';
import { waysOut } from '../../../src/model/ways-out.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const relation = (id: string, from: string, to: string): Relation => ({
  id,
  type: 'any',
  from,
  to,
  evidence: { status: 'inferred', reason: { nl: 'x', en: 'x' } },
});
const ids = (relations: readonly Relation[], from: string, to: string) =>
  findRoutes(indexRelations(relations), from, to).routes.map((route) =>
    route.map((step) => step.relation.id),
  );

describe('routes', () => {
  it('are all the shortest ones, parallel relations counted apart', () => {
    const relations = [
      relation('ab', 'a', 'b'),
      relation('ab2', 'a', 'b'),
      relation('bd', 'b', 'd'),
      relation('ac', 'a', 'c'),
      relation('cd', 'c', 'd'),
      relation('long', 'a', 'x'),
    ];
    expect(ids(relations, 'a', 'd')).toEqual([
      ['ab', 'bd'],
      ['ab2', 'bd'],
      ['ac', 'cd'],
    ]);
  });

  it('go against the direction only when there is no other way, and say so', () => {
    const relations = [relation('ab', 'a', 'b'), relation('cb', 'c', 'b')];
    const found = findRoutes(indexRelations(relations), 'a', 'c');
    expect(found.kind).toBe('undirected');
    expect(found.routes[0]?.map(({ along }) => along)).toEqual([true, false]);
    expect(findRoutes(indexRelations(relations), 'a', 'b').kind).toBe('directed');
  });

  it('of a body to itself, and between unconnected bodies, are none', () => {
    const relations = [relation('ab', 'a', 'b')];
    expect(findRoutes(indexRelations(relations), 'a', 'a')).toEqual({
      kind: 'same',
      routes: [],
      more: false,
    });
    expect(findRoutes(indexRelations(relations), 'a', 'z')).toEqual({
      kind: 'none',
      routes: [],
      more: false,
    });
  });

  it('go only over what is open, and start with what is travelled along its direction', () => {
    const relations = [
      relation('cb', 'c', 'b'),
      relation('ba', 'b', 'a'),
      relation('ab', 'a', 'b'),
      relation('ab2', 'a', 'b'),
    ];
    const ends = indexRelations(relations);
    const found = findRoutes(ends, 'a', 'c', ({ id }) => id !== 'ab');
    expect(found.routes.map((route) => route.map((step) => step.relation.id))).toEqual([
      ['ab2', 'cb'],
      ['ba', 'cb'],
    ]);
    expect(findRoutes(ends, 'a', 'c', ({ id }) => id !== 'cb').kind).toBe('none');
  });

  it('between two that thousands stand between are told as far as a person reads', () => {
    const relations = Array.from({ length: 20_000 }, (_, way) => [
      relation(`a${way}`, 'from', `n${way}`),
      relation(`b${way}`, `n${way}`, 'to'),
    ]).flat();
    const found = findRoutes(indexRelations(relations), 'from', 'to');
    expect(found.more).toBe(true);
    expect(found.routes.map(([first]) => first?.relation.id)).toEqual(
      Array.from({ length: MAX_ROUTES }, (_, way) => `a${way}`),
    );
  });

  it('are told all where they are no more than a person reads, and longer ones fewer', () => {
    const between = (count: number) =>
      findRoutes(
        indexRelations(Array.from({ length: count }, (_, way) => relation(`r${way}`, 'a', 'b'))),
        'a',
        'b',
      );
    expect(between(MAX_ROUTES)).toMatchObject({ more: false });
    expect(between(MAX_ROUTES).routes).toHaveLength(MAX_ROUTES);
    expect(between(MAX_ROUTES + 1)).toMatchObject({ more: true });
    const long = Array.from({ length: 2_000 }, (_, step) => [
      relation(`a${step}`, `n${step}`, `n${step + 1}`),
      ...(step === 0 ? [relation('b', 'n0', 'n1')] : []),
    ]).flat();
    const found = findRoutes(indexRelations(long), 'n0', 'n2000');
    expect(found.routes).toHaveLength(1);
    expect(found.more).toBe(true);
  });

  it('are counted no further than a person reads, even when there are millions', () => {
    const relations = Array.from({ length: 20 }, (_, step) =>
      Array.from({ length: 3 }, (__, way) =>
        relation(`${step}-${way}`, `n${step}`, `n${step + 1}`),
      ),
    ).flat();
    const found = findRoutes(indexRelations(relations), 'n0', 'n20');
    expect(found.routes).toHaveLength(MAX_ROUTES);
    expect(found.more).toBe(true);
  });
});

describe('when there is no route', () => {
  const file = smallGraphFile();
  const graphWith = (relations: readonly Relation[]) =>
    indexGraph({ ...file, relations: [...relations] });
  const out = (relations: readonly Relation[], from: string, to: string) =>
    waysOut(graphWith(relations), relations, from, to);

  it('says of a body that it has no lines only when it has none', () => {
    const relations = [relation('et', 'east', 'towns'), relation('bc', 'board', 'council')];
    expect(out(relations, 'east', 'council').lineless).toEqual([]);
    expect(out(relations, 'west', 'council').lineless).toEqual(['west']);
  });

  it('offers what an end belongs to only when a route leads from there', () => {
    const relations = [relation('et', 'east', 'team'), relation('bc', 'board', 'council')];
    expect(out(relations, 'east', 'council').within).toBeNull();
    expect(
      out([...relations, relation('tc', 'towns', 'council')], 'east', 'council').within,
    ).toEqual({ from: 'towns', to: 'council' });
  });

  it('tells where its lines do lead', () => {
    const relations = [relation('et', 'east', 'team'), relation('be', 'board', 'east')];
    expect(out(relations, 'east', 'council').reaches.map(({ id }) => id)).toEqual([
      'team',
      'board',
    ]);
  });

  it('tells five places to which they lead at most, in the order of the file', () => {
    const others = ['west', 'towns', 'council', 'board', 'team', 'office'];
    const relations = others.map((id) => relation(`e-${id}`, 'east', id));
    expect(out(relations, 'east', 'nobody').reaches.map(({ id }) => id)).toEqual([
      'office',
      'team',
      'board',
      'council',
      'towns',
    ]);
  });

  it('offers the nearest of what both ends belong to, and never one place as both', () => {
    const ends = [relation('tc', 'towns', 'council')];
    expect(out(ends, 'council', 'east').within).toEqual({ from: 'council', to: 'towns' });
    expect(out(ends, 'east', 'west').within).toBeNull();
    const loops = [relation('ob', 'office', 'board'), relation('bo', 'board', 'office')];
    expect(out([...loops, relation('bt', 'team', 'board')], 'office', 'team').within).toEqual({
      from: 'office',
      to: 'team',
    });
    expect(out([relation('et', 'west', 'towns')], 'east', 'west').within).toEqual({
      from: 'towns',
      to: 'west',
    });
  });
});
