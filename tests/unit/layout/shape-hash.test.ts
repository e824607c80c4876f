import { describe, expect, it } from 'vitest';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { shapeHash } from '../../../src/layout/shape-hash.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { NO_CHANGES, viewContent } from '../../../src/model/view-content.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const view = mustGet(graph.views, 'towns-view');
const hash = (language: 'nl' | 'en', closed: readonly string[] = []) =>
  shapeHash(layoutShapeOf(graph, viewContent(graph, view, { ...NO_CHANGES, closed }), language));

describe('the name of a shape', () => {
  it('is the same for what looks the same, and differs for what does not', () => {
    expect(hash('nl')).toBe(hash('nl'));
    expect(hash('nl')).not.toBe(hash('en'));
    expect(hash('nl')).not.toBe(hash('nl', ['towns']));
  });
});
