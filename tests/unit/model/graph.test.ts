import { describe, expect, it } from 'vitest';
import { indexGraph, indexRelations, mustGet } from '../../../src/model/graph.ts';
import { holdersOf } from '../../../src/model/holders-of.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const idsOf = (items: readonly { readonly id: string }[] = []) => items.map(({ id }) => id);
const grouped = (groups: ReadonlyMap<string, readonly { readonly id: string }[]>) =>
  Object.fromEntries([...groups].map(([key, items]) => [key, idsOf(items)]));

describe('a graph', () => {
  const graph = smallGraph();

  it('has its relations by the bodies that they leave and arrive at', () => {
    expect(grouped(graph.outgoing)).toEqual({
      office: ['office-board', 'office-team'],
      team: ['team-board'],
      board: ['board-council'],
      council: ['council-board'],
    });
    expect(grouped(graph.incoming)).toEqual({
      board: ['office-board', 'team-board', 'council-board'],
      council: ['board-council'],
      team: ['office-team'],
    });
    expect(grouped(indexRelations([]).outgoing)).toEqual({});
  });

  it('has its relations by their ids', () => {
    expect([...graph.relations.keys()]).toEqual(idsOf(graph.file.relations));
    expect(graph.relations.get('team-board')).toBe(graph.file.relations[1]);
  });

  it('has parts, memberships and remarks by body', () => {
    expect(grouped(graph.parts)).toEqual({ towns: ['east', 'west'] });
    expect(grouped(graph.members)).toEqual({
      towns: ['east-towns', 'west-towns'],
      council: ['east-council'],
      office: ['towns-office'],
    });
    expect(grouped(graph.seats)).toEqual({
      east: ['east-towns', 'east-council'],
      west: ['west-towns'],
      towns: ['towns-office'],
    });
    expect(grouped(graph.remarks)).toEqual({ council: ['pitfall'] });
  });

  it('has no seats of nobody', () => {
    const file = smallGraphFile();
    const [{ member: _, ...vacant }] = file.memberships as [(typeof file.memberships)[number]];
    const { seats, members } = indexGraph({ ...file, memberships: [vacant] });
    expect([...seats.keys()]).toEqual([]);
    expect([...members.keys()]).toEqual(['towns']);
  });

  it('has its lanes from the topmost down, however the file has them', () => {
    const file = smallGraphFile();
    const lanes = file.lanes.toReversed();
    expect(idsOf(indexGraph({ ...file, lanes }).lanesInOrder)).toEqual(['top', 'middle', 'bottom']);
    expect(idsOf(lanes)).toEqual(['bottom', 'middle', 'top']);
  });

  it('makes what groups it once', () => {
    for (const name of ['relations', 'outgoing', 'incoming', 'members', 'seats'] as const) {
      expect(graph[name]).toBe(graph[name]);
    }
  });
});

describe('what a graph promised', () => {
  it('is there, or it is a fault of ours', () => {
    const { bodies } = smallGraph();
    expect(mustGet(bodies, 'team').id).toBe('team');
    expect(() => mustGet(bodies, 'nobody')).toThrow('No entry with id "nobody"');
  });
});

describe('what a body is part of', () => {
  const holders = (partOf: Readonly<Record<string, string>>, id: string) => {
    const file = smallGraphFile();
    const bodies = file.bodies.map(({ partOf: _, ...body }) => {
      const whole = partOf[body.id];
      return whole === undefined ? body : { ...body, partOf: whole };
    });
    return holdersOf(indexGraph({ ...file, bodies }), id);
  };

  it('is told from the inside out', () => {
    expect(holders({ east: 'towns', towns: 'council' }, 'east')).toEqual(['towns', 'council']);
    expect(holders({}, 'east')).toEqual([]);
    expect(holders({}, 'nobody')).toEqual([]);
  });

  it('ends where it goes round, and where there is no such body', () => {
    expect(holders({ east: 'towns', towns: 'east' }, 'east')).toEqual(['towns', 'east']);
    expect(holders({ east: 'gone' }, 'east')).toEqual(['gone']);
  });
});
