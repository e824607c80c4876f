import { describe, expect, it } from 'vitest';
import { roundedPath } from '../../../src/drawing/rounded-path.ts';
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

describe('a rounded path', () => {
  it('keeps its ends, and rounds each corner by what its segments allow', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 6, y: 40 },
    ];
    expect(roundedPath(corner)).toBe('M0,0v37q0,3 3,3h3');
  });

  it('is a plain line without corners, and nothing without points', () => {
    expect(
      roundedPath([
        { x: 1, y: 2 },
        { x: 3, y: 2 },
      ]),
    ).toBe('M1,2h2');
    expect(roundedPath([])).toBe('');
  });
});
