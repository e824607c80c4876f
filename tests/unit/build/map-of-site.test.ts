import { describe, expect, it } from 'vitest';
import { othersOf } from '../../../src/build/map-of-site.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graphs = ['a', 'b', 'c'].map((name) => ({ name, graph: smallGraph() }));
const named = { nl: 'Klein', en: 'Klein (en)' };

describe('the other maps of a site', () => {
  it('are called as its list calls them, and else as they call themselves', () => {
    const index = JSON.stringify({ graphs: [{ name: 'b', title: 'Onze buren' }, { name: 'c' }] });
    expect(othersOf(graphs, 'a', index)).toEqual([
      { name: 'b', title: { nl: 'Onze buren', en: 'Onze buren' } },
      { name: 'c', title: named },
    ]);
    expect(othersOf(graphs, 'b', null)).toEqual([
      { name: 'a', title: named },
      { name: 'c', title: named },
    ]);
  });
});
