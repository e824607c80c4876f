import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import {
  assemblyOf,
  isTold,
  memberRows,
  outermostMembers,
  seatsOf,
  silentBodies,
} from '../../../src/model/seats.ts';
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

describe('a member that gets somewhere in two ways', () => {
  const { file } = graph;
  const [membership] = file.memberships;
  if (membership === undefined) throw new Error('The small graph has memberships');
  /** East in the board straight, the board in the council, and East in the board through the office. */
  const extents = (
    straight: 'full' | 'partial',
    through: 'full' | 'partial',
    isStraightFirst: boolean,
  ) => {
    const seat = (id: string, member: string, body: string, extent: 'full' | 'partial') => {
      const { role: _, ...plain } = membership;
      return { ...plain, id, member, body, extent };
    };
    const ways = [
      [seat('straight', 'east', 'board', straight)],
      [seat('one', 'east', 'office', through), seat('two', 'office', 'board', 'full')],
    ];
    const memberships = [
      ...(isStraightFirst ? ways : ways.toReversed()).flat(),
      seat('on', 'board', 'council', 'full'),
    ];
    const seats = seatsOf(indexGraph({ ...file, memberships }), 'east', null);
    return [seats.get('board')?.extent, seats.get('council')?.extent];
  };

  it.each([true, false])(
    'sits there, and further on, as fully as the fullest of them (%s)',
    (isFirst) => {
      expect(extents('partial', 'full', isFirst)).toEqual(['full', 'full']);
      expect(extents('full', 'partial', isFirst)).toEqual(['full', 'full']);
      expect(extents('partial', 'partial', isFirst)).toEqual(['partial', 'partial']);
    },
  );
});

describe('bodies of which nobody says who sits in them', () => {
  it('are those without members, but for who only sits elsewhere', () => {
    const ids = silentBodies(graph).map(({ id }) => id);
    const seated = graph.file.memberships.map(({ body }) => body);
    expect(ids).toContain('board');
    expect(ids).not.toContain('east');
    expect(ids.filter((id) => seated.includes(id))).toEqual([]);
    expect(ids).toHaveLength(graph.file.bodies.length - new Set(seated).size - 2);
  });
});

describe('where a reader is asked which member is theirs', () => {
  const { file } = graph;
  const [membership] = file.memberships;
  if (membership === undefined) throw new Error('The small graph has memberships');
  const { role: _, ...plain } = membership;
  const asked = (...seats: readonly (readonly [member: string, body: string, role?: string])[]) =>
    assemblyOf(
      indexGraph({
        ...file,
        memberships: seats.map(([member, body, role], number) => ({
          ...plain,
          id: `m${number}`,
          member,
          body,
          ...(role === undefined ? {} : { role }),
        })),
      }),
    );

  it('is the first body of those in which all of them sit', () => {
    expect(asked(['east', 'office'], ['east', 'towns'], ['west', 'towns'])).toBe('towns');
    expect(
      asked(['east', 'office'], ['east', 'towns'], ['west', 'towns'], ['west', 'office']),
    ).toBe('office');
  });

  it('is none where one of them is missing, or nobody sits anywhere', () => {
    expect(asked(['east', 'towns'], ['west', 'office'])).toBeNull();
    expect(asked()).toBeNull();
  });

  it('is none where they only sit in a role', () => {
    expect(asked(['east', 'towns', 'member'], ['west', 'towns'])).toBeNull();
    expect(asked(['east', 'towns'], ['west', 'towns', 'member'])).toBeNull();
  });
});

describe('of two seats in one body', () => {
  const hold = (words: string): Parameters<typeof isTold>[0] => {
    const [extent, evidence] = words.split(' ');
    return {
      extent: extent === 'full' ? 'full' : 'partial',
      evidence: evidence === 'stated' ? 'stated' : 'inferred',
    };
  };

  it.each([
    ['full inferred', 'partial stated', true],
    ['partial stated', 'full inferred', false],
    ['full stated', 'full inferred', true],
    ['full inferred', 'full stated', false],
    ['partial inferred', 'partial stated', false],
    ['partial stated', 'partial inferred', true],
    ['full stated', 'full stated', true],
    ['partial inferred', 'partial inferred', true],
  ])('%s is told rather than %s: %s', (one, other, is) => {
    expect(isTold(hold(one), hold(other))).toBe(is);
  });
});
