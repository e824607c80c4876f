import { describe, expect, it } from 'vitest';
import { isOwnGraph, OWN_GRAPH, OWN_PAGE } from '../../../src/address/graph-address.ts';
import { readPage, writePage } from '../../../src/address/page-url.ts';

describe('what takes another page to change', () => {
  it('is read from an address, and is as it always is where that says nothing', () => {
    expect(readPage('')).toEqual(OWN_PAGE);
    expect(readPage('?graph=elders&data=mijn.json&embed=1')).toEqual({
      graph: 'elders',
      data: 'mijn.json',
      isEmbedded: true,
      console: null,
    });
    const id = '0123456789abcdef0123456789abcdef';
    expect(readPage(`?console=${id}`)).toEqual({ ...OWN_PAGE, console: id });
  });

  it('is written so that it is read again, and not at all where it is as it always is', () => {
    const query = new URLSearchParams('select=raad&graph=oud');
    writePage(query, 'graph', 'elders');
    writePage(query, 'isEmbedded', true);
    expect(readPage(`?${query}`)).toEqual({ ...OWN_PAGE, graph: 'elders', isEmbedded: true });
    writePage(query, 'graph', null);
    writePage(query, 'isEmbedded', false);
    expect(`${query}`).toBe('select=raad');
  });

  it('is the graph of this site when neither a name nor an address says otherwise', () => {
    expect(isOwnGraph(OWN_GRAPH)).toBe(true);
    expect(isOwnGraph({ graph: 'elders', data: null })).toBe(false);
    expect(isOwnGraph({ graph: null, data: 'mijn.json' })).toBe(false);
    expect(isOwnGraph({ graph: 'elders', data: 'mijn.json' })).toBe(false);
  });
});
