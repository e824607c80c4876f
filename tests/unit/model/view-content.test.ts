import { describe, expect, it } from 'vitest';
import { mustGet } from '../../../src/model/graph.ts';
import { NO_CHANGES, type ViewChanges, viewContent } from '../../../src/model/view-content.ts';
import { viewShowing } from '../../../src/model/view-showing.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const content = (view: string, changes: Partial<ViewChanges> = {}) =>
  viewContent(graph, mustGet(graph.views, view), { ...NO_CHANGES, ...changes });
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what a view shows', () => {
  it('is what it lists, from the top lane down, with every relation between', () => {
    const { bodies, relations } = content('all');
    expect(ids(bodies)).toEqual(['council', 'team', 'board', 'office']);
    expect(ids(relations)).toEqual([
      'office-board',
      'team-board',
      'board-council',
      'council-board',
      'office-team',
    ]);
  });

  it('is what its rule says', () => {
    expect(ids(content('towns-view').bodies)).toEqual(['council', 'towns', 'east', 'west']);
  });

  it('has the parts of an expanded body inside it', () => {
    expect([...content('towns-view').boxes]).toEqual([
      ['east', 'towns'],
      ['west', 'towns'],
    ]);
  });

  it('hides the parts of a body that is closed, which then stands for them', () => {
    const { bodies, boxes } = content('towns-view', { closed: ['towns'] });
    expect(ids(bodies)).toEqual(['council', 'towns']);
    expect(boxes.get('east')).toBe('towns');
  });

  it('shows the parts of a body that is opened, though the view does not list them', () => {
    const { bodies, boxes } = content('all', { extra: ['towns'], opened: ['towns'] });
    expect(ids(bodies)).toContain('west');
    expect(boxes.get('west')).toBe('towns');
  });

  it('takes in what is asked for beside it, with its relations', () => {
    const { bodies } = content('towns-view', { extra: ['board', 'board-council'] });
    expect(ids(bodies)).toContain('board');
    expect(ids(content('towns-view', { extra: ['board'] }).relations)).toEqual([
      'board-council',
      'council-board',
    ]);
  });
});

describe('the view to see something in', () => {
  it('is the present one when it shows it, else the first that does', () => {
    expect(viewShowing(graph, 'council', 'towns-view')?.id).toBe('towns-view');
    expect(viewShowing(graph, 'board', 'towns-view')?.id).toBe('all');
    expect(viewShowing(graph, 'east', 'all')?.id).toBe('towns-view');
    expect(viewShowing(graph, 'nobody', 'all')).toBeNull();
  });
});
