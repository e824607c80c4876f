import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrangeInGrid } from '../../../src/layout/arrange-in-grid.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { foldToFit } from '../../../src/layout/fold-to-fit.ts';
import { layOutPlainly, layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { SCREEN_KEYS } from '../../../src/layout/screen-shape.ts';
import { CROWD_LIMITS } from '../../../src/model/fold-crowd.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { NO_CHANGES, viewContent } from '../../../src/model/view-content.ts';
import { measureQuality } from '../../fixtures/measure-quality.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;

const openings = graph.file.views.flatMap((view) =>
  LANGUAGES.flatMap((language) =>
    SCREEN_KEYS.map((screen) => ({ view, language, screen, id: view.id })),
  ),
);

describe.each(openings)('the picture of $id in $language on a $screen screen', (opened) => {
  // At either pace it is the same search: the quick one ends sooner.
  it('is the same each time', () => {
    const { view, language, screen } = opened;
    const opening = screen === 'stage' ? null : foldToFit(graph, view, language, screen);
    const content = viewContent(graph, view, NO_CHANGES, CROWD_LIMITS, opening);
    const shape = layoutShapeOf(graph, content, language, screen);
    expect(arrangeInGrid(structuredClone(shape), null)).toEqual(arrangeInGrid(shape, null));
  });
});

it('is the same each time, also when there is time', () => {
  const [view] = graph.file.views.slice(-1);
  if (view === undefined) throw new Error('The graph has views');
  const shape = layoutShapeOf(graph, viewContent(graph, view), 'nl', 'wide');
  expect(arrangeInGrid(structuredClone(shape), null, 'patient')).toEqual(
    arrangeInGrid(shape, null, 'patient'),
  );
});

describe('a lane with a name that is longer than all that stands in it', () => {
  it('is as wide as its name', async () => {
    const [view] = graph.file.views;
    if (view === undefined) throw new Error('The graph has a view');
    const shape = layoutShapeOf(graph, viewContent(graph, view), 'nl', 'tall');
    const long = 'Gemeenschappelijke regelingen en andere samenwerkingsverbanden van gemeenten';
    const named = { ...shape, lanes: shape.lanes.map((lane) => ({ ...lane, label: long })) };
    for (const placement of [await layOutShape(named, elkInProcess()), layOutPlainly(named)]) {
      expect(measureQuality(named, placement).namesOutsideTheirLane).toBe(0);
    }
  });
});
