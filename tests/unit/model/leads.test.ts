import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { leadsOf } from '../../../src/model/leads.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

/** The small graph, in which posts of these names are steered to, and another is advised. */
const graphOf = (role: { nl: string; en: string }, ...posts: readonly string[]) => {
  const file = smallGraphFile();
  const [type, advice] = file.relationTypes;
  const [body] = file.bodies;
  const [relation] = file.relations;
  if (!type || !advice || !body || !relation) throw new Error('The small graph has one of each');
  return indexGraph({
    ...file,
    relationTypes: [{ ...type, id: 'steers', carries: 'steering' }, advice],
    roles: [{ id: 'role', label: role }],
    bodies: [
      body,
      ...posts.map((nl, index) => ({
        ...body,
        id: `post-${index}`,
        name: { nl, en: `Post ${index}` },
      })),
    ],
    relations: posts.flatMap((_, index) => [
      { ...relation, id: `steers-${index}`, type: 'steers', to: `post-${index}` },
      { ...relation, id: `advises-${index}`, type: advice.id, to: `post-${index}` },
    ]),
  });
};
const leads = (role: string, ...posts: readonly string[]) =>
  leadsOf(graphOf({ nl: role, en: 'Nobody' }, ...posts), 'role').map(({ id }) => id);

describe('what somebody in a role leads', () => {
  it('is what steers to a post with the role in its name', () => {
    expect(leads('Wethouder', 'Trekker Wethouder', 'Trekker')).toEqual(['steers-0']);
    expect(leads('Wethouder', 'Trekker', 'Trekker Wethouder')).toEqual(['steers-1']);
    expect(leads('Wethouder', 'Wethouder A', 'Wethouder B')).toEqual(['steers-0', 'steers-1']);
  });

  it('asks for every word of the role, in any order and case', () => {
    const posts = ['Trekker eerste wethouder', 'Trekker wethouder', 'WETHOUDER, eerste'];
    expect(leads('Eerste wethouder', ...posts)).toEqual(['steers-0', 'steers-2']);
    expect(leads('Eerste wethouder', 'Eerste', 'Een wethouder', 'Wethouder')).toEqual([]);
    expect(leads('Vice wethouder', 'Een wethouder')).toEqual([]);
    expect(leads('Wethouder vice', 'Een wethouder')).toEqual([]);
    expect(leads('Wethouder (eerste)', ...posts)).toEqual(['steers-0', 'steers-2']);
  });

  it('takes whole words, hyphenated ones with their soft hyphens left out', () => {
    expect(leads('Raad', 'Trekker raadslid')).toEqual([]);
    expect(leads('Groß', 'Trekker GROSS')).toEqual([]);
    expect(leads('Wethouder 2', 'Wet\u00adhouder 2', 'Wethouder 3')).toEqual(['steers-0']);
  });

  it('is found in either language', () => {
    const graph = graphOf({ nl: 'Geen', en: 'Post 1' }, 'Een', 'Twee');
    expect(leadsOf(graph, 'role').map(({ id }) => id)).toEqual(['steers-1']);
  });

  it('is nothing without such a post, such a word or such a role', () => {
    expect(leads('Wethouder')).toEqual([]);
    expect(leads('Wethouder', 'Trekker')).toEqual([]);
    expect(leads('?', 'Trekker ?')).toEqual([]);
    expect(leadsOf(graphOf({ nl: 'Een', en: 'Een' }, 'Een'), 'nobody')).toEqual([]);
  });

  it('is found out once for a graph', () => {
    const graph = graphOf({ nl: 'Een', en: 'Een' }, 'Een');
    const before = leadsOf(graph, 'role');
    (graph.file.relations as unknown[]).length = 0;
    expect(leadsOf(graph, 'role')).toEqual(before);
  });
});
