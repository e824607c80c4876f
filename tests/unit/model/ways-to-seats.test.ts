import { describe, expect, it } from 'vitest';
import { type Graph, indexGraph } from '../../../src/model/graph.ts';
import type { Membership } from '../../../src/model/schema.ts';
import { assemblyOf, memberRows, seatsOf } from '../../../src/model/seats.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const inferred = { status: 'inferred', reason: { nl: '', en: '' } } as const;
const stated = { status: 'stated', source: 'talk' } as const;

/** A membership as "member body", with what else holds of it: "as ROLE", "partial", "sure". */
const seat = (words: string): Membership => {
  const [member = '', body = '', ...more] = words.split(' ');
  const role = more[more.indexOf('as') + 1];
  return {
    id: words,
    member,
    body,
    extent: more.includes('partial') ? 'partial' : 'full',
    evidence: more.includes('sure') ? stated : inferred,
    ...(more.includes('as') && role !== undefined ? { role } : {}),
  };
};
const graphOf = (...seats: readonly string[]): Graph =>
  indexGraph({ ...smallGraphFile(), memberships: seats.map(seat) });

/** Each seat of east as "body extent evidence: the memberships that lead there". */
const told = (role: string | null, ...seats: readonly string[]) =>
  [...seatsOf(graphOf(...seats), 'east', role).values()].map(
    ({ body, extent, evidence, via }) =>
      `${body} ${extent} ${evidence}: ${via.map(({ id }) => id).join(', ')}`,
  );

describe('the way to a seat', () => {
  it('is told from the member on', () => {
    expect(told(null, 'east towns', 'towns board', 'board council')).toEqual([
      'towns full inferred: east towns',
      'board full inferred: east towns, towns board',
      'council full inferred: east towns, towns board, board council',
    ]);
  });

  it('is held as its weakest step, and partial from the first that is', () => {
    expect(told(null, 'east towns sure', 'towns board', 'board council sure')).toEqual([
      'towns full stated: east towns sure',
      'board full inferred: east towns sure, towns board',
      'council full inferred: east towns sure, towns board, board council sure',
    ]);
    expect(told(null, 'east towns', 'towns board partial', 'board council')).toEqual([
      'towns full inferred: east towns',
      'board partial inferred: east towns, towns board partial',
      'council partial inferred: east towns, towns board partial, board council',
    ]);
  });

  it('is the fuller of several, and of those as full the firmer, whichever comes first', () => {
    const [fuller, firmer, weaker] = ['east board', 'east board sure', 'east board partial sure'];
    for (const seats of [
      [fuller, weaker],
      [weaker, fuller],
    ]) {
      expect(told(null, ...(seats as string[]))).toEqual([`board full inferred: ${fuller}`]);
    }
    for (const seats of [
      [fuller, firmer],
      [firmer, fuller],
    ]) {
      expect(told(null, ...(seats as string[]))).toEqual([`board full stated: ${firmer}`]);
    }
  });

  it('goes on anew from where a fuller way comes later', () => {
    expect(told(null, 'east board partial', 'board council', 'east towns', 'towns board')).toEqual([
      'board full inferred: east towns, towns board',
      'council full inferred: east towns, towns board, board council',
      'towns full inferred: east towns',
    ]);
  });

  it('is the first of those that are as good', () => {
    expect(told(null, 'east towns', 'east office', 'towns board', 'office board')).toEqual([
      'towns full inferred: east towns',
      'board full inferred: east towns, towns board',
      'office full inferred: east office',
    ]);
  });

  it('never leads back to the member, and ends where it goes round', () => {
    expect(told(null, 'east towns', 'towns east', 'towns board', 'board towns')).toEqual([
      'towns full inferred: east towns',
      'board full inferred: east towns, towns board',
    ]);
  });
});

describe('a seat in a role', () => {
  const seats = ['east towns', 'towns board as official', 'towns council as member'];

  it('is led on to in that role, and in no role', () => {
    const all = [...seats, 'board office as member', 'board team as official', 'board council'];
    expect(told('official', ...all)).toEqual([
      'towns full inferred: east towns',
      'board full inferred: east towns, towns board as official',
      'council full inferred: east towns, towns board as official, board council',
      'team full inferred: east towns, towns board as official, board team as official',
    ]);
  });

  it('in any role goes on in the role in which it was come to', () => {
    expect(
      told(null, 'east board as official', 'board office as member', 'board team as official'),
    ).toEqual([
      'board full inferred: east board as official',
      'team full inferred: east board as official, board team as official',
    ]);
  });

  it('is gone on from in each role in which it was come to', () => {
    const roles = ['east board as official', 'east board as member'];
    expect(told(null, ...roles, 'board office as member', 'board team as official')).toEqual([
      'board full inferred: east board as official',
      'team full inferred: east board as official, board team as official',
      'office full inferred: east board as member, board office as member',
    ]);
    expect(told(null, 'east board', ...roles, 'board office as member')).toEqual([
      'board full inferred: east board',
      'office full inferred: east board, board office as member',
    ]);
  });

  it('of several is each of them', () => {
    expect(told('member', 'east office as member', 'east team as member', 'east board')).toEqual([
      'board full inferred: east board',
      'office full inferred: east office as member',
      'team full inferred: east team as member',
    ]);
  });
});

describe('members of a graph', () => {
  it('that sit somewhere wholly are apart from those that only do so in part', () => {
    const seats = ['east towns partial', 'east board', 'west towns partial', 'west board partial'];
    expect(memberRows(graphOf(...seats))).toEqual({ whole: ['east'], partial: ['west'] });
    expect(memberRows(graphOf())).toEqual({ whole: [], partial: [] });
  });

  it('are asked for in the first body in which all of them sit', () => {
    const graph = graphOf('east office', 'east towns', 'west towns', 'board towns', 'west office');
    expect(assemblyOf(graph)).toBe('towns');
    expect(
      assemblyOf(graphOf('east office', 'east towns', 'west office', 'board towns')),
    ).toBeNull();
  });
});
