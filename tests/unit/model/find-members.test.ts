import { describe, expect, it } from 'vitest';
import { findMembers, MOST_MEMBERS } from '../../../src/model/find-members.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const small = smallGraph();

/** A region of so many municipalities, of which every second one takes part partially. */
const region = (count: number) => {
  const { file } = small;
  const [body, membership] = [file.bodies[0], file.memberships[0]];
  if (body === undefined || membership === undefined) throw new Error('The small graph has both');
  const numbers = Array.from({ length: count }, (_, number) => number);
  return indexGraph({
    ...file,
    bodies: [
      body,
      ...numbers.map((number) => {
        const name = `Gemeénte ${number}`;
        return { ...body, id: `g${number}`, name: { nl: name, en: name } };
      }),
    ],
    memberships: numbers.map((number) => ({
      ...membership,
      id: `m${number}`,
      member: `g${number}`,
      body: body.id,
      extent: number % 2 === 0 ? ('full' as const) : ('partial' as const),
    })),
  });
};

describe('members that a reader looks for', () => {
  it('are all of a few, each in its row', () => {
    expect(findMembers(small, '', 'nl', null)).toEqual({
      whole: ['east'],
      partial: ['west'],
      found: 2,
    });
  });

  it('are no more than can be looked over, of thousands, and say of how many', () => {
    const { whole, partial, found } = findMembers(region(5_000), '', 'nl', null);
    expect([whole.length + partial.length, found]).toEqual([MOST_MEMBERS, 5_000]);
  });

  it('are found by letters anywhere in their name, without accents and capitals', () => {
    const graph = region(5_000);
    expect(findMembers(graph, ' GEMEENTE 4999 ', 'nl', null)).toEqual({
      whole: [],
      partial: ['g4999'],
      found: 1,
    });
    expect(findMembers(graph, 'é', 'en', null).found).toBe(5_000);
    expect(findMembers(graph, 'nergens', 'nl', null)).toEqual({ whole: [], partial: [], found: 0 });
  });

  it('are all of them where nothing but spaces is asked', () => {
    expect(findMembers(small, '  ', 'en', null).found).toBe(2);
  });

  it('hold the one that is chosen, whatever is asked', () => {
    expect(findMembers(region(100), 'nergens', 'nl', 'g3')).toEqual({
      whole: [],
      partial: ['g3'],
      found: 0,
    });
  });
});
