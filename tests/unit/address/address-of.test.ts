import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/address/address-of.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { select } from '../../../src/state/selection-producers.ts';
import { startStory } from '../../../src/state/story-producers.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const root = new URL('https://kaart.example.nl/veluwe/');
const started = startStory('tour', 'second')({ ...INITIAL_STATE, graph });

describe('the address of what is shown', () => {
  it('of a scene is its story and its id', () => {
    expect(addressOf(started, started.request, root).href).toBe(
      'https://kaart.example.nl/veluwe/?story=tour&scene=second',
    );
  });

  it('holds a detour', () => {
    const wandered = select('board')(started);
    const { searchParams } = addressOf(wandered, wandered.request, root);
    expect(Object.fromEntries(searchParams)).toMatchObject({ scene: 'second', select: 'board' });
  });

  it('names a graph that is not the first of the map, by name or by address', () => {
    const named = { ...started, address: { graph: 'elders', data: null } };
    expect(addressOf(named, started.request, root).search).toContain('graph=elders');
    const fetched = { ...started, address: { graph: 'elders', data: 'mijn.json' } };
    expect(addressOf(fetched, started.request, root).search).toContain('data=mijn.json');
  });

  it('is the page of its view where there are pages, which says its view itself', () => {
    const site = { ...started, graph, pagesAt: '' };
    const plain = INITIAL_STATE.request;
    expect(addressOf(site, plain, root).href).toBe('https://kaart.example.nl/veluwe/all/');
    const other = { ...plain, view: 'towns-view', select: 'council' } as const;
    expect(addressOf(site, other, root).href).toBe(
      'https://kaart.example.nl/veluwe/towns-view/?select=council',
    );
    expect(addressOf({ ...site, pagesAt: null }, other, root).href).toBe(
      'https://kaart.example.nl/veluwe/?view=towns-view&select=council',
    );
    expect(addressOf({ ...site, graph: null }, other, root).pathname).toBe('/veluwe/');
    const english = { ...site, page: { view: null, lang: 'en' as const } };
    expect(addressOf(english, { ...plain, lang: 'en' }, root).search).toBe('');
  });

  it('of a map that is one file is that file', () => {
    const file = new URL('file:///media/usb/index.html?view=raad#x');
    expect(addressOf(started, started.request, file).href).toBe(
      'file:///media/usb/index.html?story=tour&scene=second',
    );
  });
});
