import { describe, expect, it } from 'vitest';
import { askedBodies, askedContent, askedRelations } from '../../../src/model/asked-content.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import type { View } from '../../../src/model/schema.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const [ALL] = graph.file.views;
if (ALL === undefined) throw new Error('The small graph has a view');
const viewOf = (bodies: View['bodies'], relations?: View['relations']): View => {
  const { process: _, ...view } = { ...ALL, bodies };
  return relations === undefined ? view : { ...view, relations };
};
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const NOTHING: ReadonlySet<string> = new Set();

describe('the bodies that a view asks for', () => {
  const asked = (bodies: View['bodies'], ...added: readonly string[]) =>
    ids(askedBodies(graph, viewOf(bodies), new Set(added)));

  it.each<[string, View['bodies'], readonly string[]]>([
    [
      'those of a list, as the file has them',
      ['council', 'nobody', 'office'],
      ['office', 'council'],
    ],
    ['nobody, by an empty list', [], []],
    ['all, where it says nothing', {}, ids(graph.file.bodies)],
    ['those of a kind', { kinds: ['town'] }, ['towns', 'east', 'west']],
    ['those of a lane', { lanes: ['middle', 'bottom'] }, ['office', 'team', 'board']],
    ['those of a kind that are in a lane', { kinds: ['meeting'], lanes: ['top'] }, ['council']],
    ['nobody, by no kinds', { kinds: [] }, []],
    ['nobody, by no lanes', { lanes: [] }, []],
  ])('are %s', (_, rule, bodies) => {
    expect(asked(rule)).toEqual(bodies);
  });

  it('are with them those that were added', () => {
    expect(asked({ kinds: ['town'] }, 'office', 'east')).toEqual([
      'office',
      'towns',
      'east',
      'west',
    ]);
    expect(asked(['board'], 'office')).toEqual(['office', 'board']);
  });

  it('are by kind none of those without one', () => {
    const file = smallGraphFile();
    const bodies = file.bodies.map(({ kind, ...body }) =>
      body.id === 'east' ? body : { ...body, kind },
    );
    const other = indexGraph({ ...file, bodies } as typeof file);
    const byKind = (kinds: string[]) => ids(askedBodies(other, viewOf({ kinds }), NOTHING));
    expect(byKind(['town'])).toEqual(['towns', 'west']);
  });
});

describe('the relations that a view asks for', () => {
  interface Asked {
    readonly there?: (id: string) => boolean;
    readonly added?: readonly string[];
  }
  const asked = (rule: View['relations'], { there = () => true, added = [] }: Asked = {}) =>
    ids(askedRelations(graph, viewOf({}, rule), there, new Set(added)));

  it.each<[string, View['relations'], readonly string[]]>([
    ['all, where it says nothing', undefined, ids(graph.file.relations)],
    ['those of a list', ['office-team', 'team-board'], ['team-board', 'office-team']],
    ['none, by an empty list', [], []],
    ['those of a type', { types: ['advice'] }, ['team-board', 'council-board']],
    ['none, by no types', { types: [] }, []],
  ])('are %s', (_, rule, relations) => {
    expect(asked(rule)).toEqual(relations);
  });

  it('are with them those that were added', () => {
    expect(asked([], { added: ['office-team'] })).toEqual(['office-team']);
    expect(asked({ types: ['advice'] }, { added: ['office-team'] })).toHaveLength(3);
  });

  it('are only those of which both ends are there, added or not', () => {
    const there = (id: string) => id !== 'board';
    expect(asked(undefined, { there })).toEqual(['office-team']);
    expect(asked([], { there, added: ['board-council', 'team-board'] })).toEqual([]);
  });
});

describe('what a view asks for', () => {
  it('is its bodies, and the relations between them', () => {
    const content = askedContent(
      graph,
      viewOf(['office', 'board', 'team'], { types: ['proposal', 'talk'] }),
    );
    expect(ids(content.bodies)).toEqual(['office', 'team', 'board']);
    expect([...content.bodyIds]).toEqual(['office', 'team', 'board']);
    expect(ids(content.relations)).toEqual(['office-board', 'office-team']);
    expect([...content.relationIds]).toEqual(['office-board', 'office-team']);
  });

  it('is found out once for each view of a graph', () => {
    const view = viewOf({});
    const content = askedContent(graph, view);
    expect(askedContent(graph, view)).toBe(content);
    expect(content.relations).toBe(content.relations);
    expect(content.relationIds).toBe(content.relationIds);
    expect(askedContent(smallGraph(), view)).not.toBe(content);
    expect(askedContent(graph, viewOf([])).bodies).toEqual([]);
  });
});
