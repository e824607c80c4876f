import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundView } from '../../../src/model/around-view.ts';
import { indexGraph, mustGet } from '../../../src/model/graph.ts';
import { DIRECTIONS, neighbourhood } from '../../../src/model/neighbourhood.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const around = (view: string, id: string, hops = 1, direction: 'in' | 'out' | 'both' = 'both') => {
  const picture = aroundView(graph, mustGet(graph.views, view), { around: id, hops, direction });
  const { bodies, relations } = viewContent(graph, picture);
  return {
    bodies: bodies.map(({ id }) => id).sort(),
    relations: relations.map(({ id }) => id).sort(),
  };
};

describe('a picture around one body', () => {
  it('holds it, its neighbours and the lines between them and it', () => {
    expect(around('all', 'team')).toEqual({
      bodies: ['board', 'office', 'team'],
      relations: ['office-team', 'team-board'],
    });
  });

  it('goes one way, or further, when that is asked', () => {
    expect(around('all', 'team', 1, 'in').bodies).toEqual(['office', 'team']);
    expect(around('all', 'team', 2, 'out').bodies).toEqual(['board', 'council', 'team']);
  });

  it('looks in the whole graph around what its view does not have', () => {
    expect(around('towns-view', 'team').bodies).toEqual(['board', 'office', 'team']);
  });

  it('has what stands in a box with the box', () => {
    const { bodies } = around('towns-view', 'towns');
    expect(bodies).toEqual(expect.arrayContaining(['east', 'towns', 'west']));
  });

  it('looks around the body that a part without lines of its own stands in', () => {
    const file = smallGraphFile();
    const [line] = file.relations;
    if (!line) throw new Error('The graph has relations');
    const other = indexGraph({
      ...file,
      relations: [
        ...file.relations,
        { ...line, id: 'towns-council', from: 'towns', to: 'council' },
      ],
    });
    const view = mustGet(other.views, 'towns-view');
    const bodiesAround = (id: string) =>
      viewContent(other, aroundView(other, view, { around: id, hops: 1, direction: 'both' }))
        .bodies;
    expect(bodiesAround('east').map(({ id }) => id)).toContain('council');
    expect(bodiesAround('east')).toEqual(bodiesAround('towns'));
  });

  it('has who sits where around what has no lines at all', () => {
    const file = { ...smallGraphFile(), relations: [], processes: [], stories: [] };
    const seats = indexGraph(file);
    const view = mustGet(seats.views, 'towns-view');
    const asked = { around: 'east', hops: 1, direction: 'both' } as const;
    const { bodies, relations } = viewContent(seats, aroundView(seats, view, asked));
    expect(bodies.map(({ id }) => id)).toEqual(expect.arrayContaining(['towns', 'east']));
    expect(relations).toEqual([]);
  });

  it('has only lines to it for what lines lead to alone, and no seat of nobody', () => {
    const file = smallGraphFile();
    const nobody = { id: 'empty', body: 'office', extent: 'full' } as const;
    const evidence = { status: 'unsourced' } as const;
    const other = indexGraph({
      ...file,
      memberships: [...file.memberships, { ...nobody, evidence }],
    });
    const pictureOf = (graph: typeof other, id: string, view: string) => {
      const asked = { around: id, hops: 1, direction: 'both' } as const;
      const { bodies, relations } = aroundView(graph, mustGet(graph.views, view), asked);
      return [bodies, relations];
    };
    const lines = file.relations.filter(({ id }) => id === 'team-board');
    const single = indexGraph({ ...file, relations: lines, processes: [], stories: [] });
    expect(pictureOf(single, 'board', 'all')).toEqual([['team', 'board'], ['team-board']]);
    expect(pictureOf(indexGraph({ ...other.file, relations: [] }), 'office', 'all')).toEqual([
      ['office'],
      [],
    ]);
  });

  it('has no part with what it is part of, unless the view draws that as a box', () => {
    const asked = { around: 'towns', hops: 1, direction: 'both' } as const;
    const alone = indexGraph({ ...smallGraphFile(), relations: [], memberships: [] });
    const boxed = mustGet(alone.views, 'towns-view');
    expect(aroundView(alone, boxed, asked).bodies).toEqual(['towns', 'east', 'west']);
    const { expanded: _, ...plain } = boxed;
    expect(aroundView(alone, plain, asked).bodies).toEqual(['towns']);
    expect(aroundView(alone, plain, { ...asked, around: 'east' }).bodies).toEqual(['east']);
  });

  it('has a part that is looked around itself, with what its body leads to', () => {
    const file = smallGraphFile();
    const [line] = file.relations;
    if (!line) throw new Error('The graph has relations');
    const relations = [{ ...line, id: 'to-council', from: 'towns', to: 'council' }];
    const other = indexGraph({ ...file, relations, processes: [], stories: [] });
    const { expanded: _, ...view } = mustGet(other.views, 'towns-view');
    const asked = { around: 'east', hops: 1, direction: 'both' } as const;
    expect(aroundView(other, view, asked)).toMatchObject({
      bodies: ['council', 'towns', 'east'],
      relations: ['to-council'],
    });
  });

  it('is the same object for as long as the same is asked of a view', () => {
    const view = mustGet(graph.views, 'all');
    const asked = { around: 'team', hops: 1, direction: 'both' } as const;
    expect(aroundView(graph, view, asked)).toBe(aroundView(graph, view, { ...asked }));
  });

  it('holds what is reached, for any body, way and distance', () => {
    const view = mustGet(graph.views, 'all');
    const connected = ['council', 'team', 'board', 'office'];
    fc.assert(
      fc.property(
        fc.constantFrom(...connected),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...DIRECTIONS),
        (id, hops, direction) => {
          const { bodies, relations } = viewContent(graph, view);
          const reached = neighbourhood(relations, id, hops, direction);
          expect(around('all', id, hops, direction)).toEqual({
            bodies: bodies
              .map((body) => body.id)
              .filter((one) => reached.bodies.has(one))
              .sort(),
            relations: [...reached.relations].sort(),
          });
        },
      ),
    );
  });
});
