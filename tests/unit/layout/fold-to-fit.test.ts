import { describe, expect, it } from 'vitest';
import { arrangeAtOnce } from '../../../src/layout/arrange-at-once.ts';
import { fileToFold } from '../../../src/layout/file-to-fold.ts';
import { foldToFit } from '../../../src/layout/fold-to-fit.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { lettersOf } from '../../../src/layout/picture-score.ts';
import { SCREEN_KEYS, SCREENS, type ScreenKey } from '../../../src/layout/screen-shape.ts';
import { CROWD_LIMITS } from '../../../src/model/fold-crowd.ts';
import { type Graph, indexGraph, mustGet } from '../../../src/model/graph.ts';
import { NO_CHANGES, type ViewChanges, viewContent } from '../../../src/model/view-content.ts';
import { graphOfKind } from '../../fixtures/kinds-of-graphs.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const opened = (graph: Graph, screen: ScreenKey, changes: Partial<ViewChanges> = {}) => {
  const view = mustGet(graph.views, 'all');
  const opening = foldToFit(graph, view, 'nl', screen);
  const content = viewContent(graph, view, { ...NO_CHANGES, ...changes }, CROWD_LIMITS, opening);
  const shape = layoutShapeOf(graph, content, 'nl', screen);
  const placement = arrangeAtOnce(shape);
  return { opening, content, placement, letters: placement ? lettersOf(placement, screen) : 0 };
};

const KINDS = ['authority', 'hub', 'table', 'oneLane'] as const;

describe.each(KINDS)('a view of the kind %s', (kind) => {
  const graph = graphOfKind(kind);

  it.each(SCREEN_KEYS)('opens on a screen that is %s with names that can be read', (screen) => {
    const { content, letters } = opened(graph, screen);
    expect(letters).toBeGreaterThanOrEqual(SCREENS[screen].openName);
    expect(content.bodies.length).toBeLessThanOrEqual(SCREENS[screen].mostNames);
    expect(content.bodies.length).toBeGreaterThan(8);
  });

  it('counts every body that it does not draw', () => {
    const { content } = opened(graph, 'tall');
    const { folding, bodies } = content;
    const sum = (counts: Iterable<number> = []) => [...counts].reduce((a, b) => a + b, 0);
    const hidden = sum(folding?.groups.values()) + sum(folding?.lanes.values());
    expect(bodies.length + hidden).toBe(graph.file.bodies.length);
  });
});

describe('a folded view', () => {
  it('has a hub stand for those around it that are not drawn, and draws all when it is opened', () => {
    const graph = graphOfKind('hub');
    const { content } = opened(graph, 'tall');
    expect(content.folding?.groups.get('b0')).toBe(601 - content.bodies.length);
    expect(opened(graph, 'tall', { opened: ['b0'] }).content.bodies).toHaveLength(601);
  });

  it('draws what was opened with all that it stands in', () => {
    const graph = graphOfKind('authority');
    const hidden = graph.file.bodies.at(-1)?.id ?? '';
    expect(opened(graph, 'tall').content.boxes.has(hidden)).toBe(true);
    const { content } = opened(graph, 'tall', { opened: [hidden] });
    expect(content.bodies.some(({ id }) => id === hidden)).toBe(true);
  });

  it('is whole where all of it can be read', () => {
    expect(opened(graphOfKind('oneLane'), 'wide').opening).toBeNull();
    expect(opened(graphOfKind('twoSides'), 'wide').opening).toBeNull();
  });
});

describe('equal lines', () => {
  it('are one line that stands for all of them', () => {
    const { content } = opened(graphOfKind('parallel'), 'wide');
    expect(content.lines.map(({ carried }) => carried.length)).toEqual([60]);
  });
});

describe('what of a file is posted to the worker that folds', () => {
  it.each([...KINDS, 'twoSides'] as const)(
    'opens a view of the kind %s as the whole file does',
    (kind) => {
      const graph = graphOfKind(kind);
      const posted = indexGraph(structuredClone(fileToFold(graph.file)));
      const view = mustGet(graph.views, 'all');
      for (const screen of SCREEN_KEYS) {
        expect(foldToFit(posted, view, 'nl', screen)).toEqual(foldToFit(graph, view, 'nl', screen));
      }
    },
  );

  it('says of each claim how sure it is, and of thousands no more than once why', () => {
    const { file } = smallGraph();
    const posted = fileToFold(file);
    const statuses = (claims: readonly { readonly evidence: { readonly status: string } }[]) =>
      claims.map(({ evidence }) => evidence.status);
    expect(statuses(posted.relations)).toEqual(statuses(file.relations));
    const reasons = new Set(posted.relations.map(({ evidence }) => evidence));
    expect(reasons.size).toBe(new Set(statuses(file.relations)).size);
  });
});
