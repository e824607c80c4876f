import { describe, expect, it } from 'vitest';
import { assemblyOf, memberRows, outermostMembers, seatsOf } from '../../../src/model/seats.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const seats = (member: string, role: string | null) =>
  [...seatsOf(graph, member, role).values()].map(({ body, extent }) => `${body} ${extent}`);

describe('the seats of a member', () => {
  it('are those of every role, through the bodies it sits in', () => {
    expect(seats('east', null)).toEqual(['towns full', 'office full', 'council full']);
  });

  it('in one role leave out those of another', () => {
    expect(seats('east', 'member')).toEqual(['towns full', 'council full']);
    expect(seats('east', 'official')).toEqual(['towns full', 'office full']);
  });

  it('stay partial all the way when one link is partial', () => {
    expect(seats('west', 'official')).toEqual(['towns partial', 'office partial']);
  });

  it('are none for a body that sits nowhere', () => {
    expect(seats('board', null)).toEqual([]);
  });
});

describe('the outermost members', () => {
  it('sit somewhere, and nobody sits in them', () => {
    expect(outermostMembers(graph)).toEqual(['east', 'west']);
  });

  it('are asked for where all of them sit in no role, wholly or partially', () => {
    expect(assemblyOf(graph)).toBe('towns');
    expect(memberRows(graph)).toEqual({ whole: ['east'], partial: ['west'] });
  });
});
