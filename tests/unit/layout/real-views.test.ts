import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { measureQuality } from '../../fixtures/measure-quality.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;
const views = graph.file.views.flatMap((view) =>
  LANGUAGES.map((language) => ({ view, language, id: view.id })),
);

/** Lines that cross, by view. They may become fewer, never more. */
const MOST_CROSSINGS: Readonly<Record<string, number>> = {
  structuur: 0,
  besluitvorming: 0,
  transities: 0,
  raad: 0,
};

describe.each(views)('the picture of $id in $language', ({ view, language }) => {
  it('is whole, in order, and nothing in it touches what it should not', async () => {
    const shape = layoutShapeOf(graph, viewContent(graph, view), language);
    const placement = await layOutShape(shape, elkInProcess());
    expect(placement.method).not.toBe('plain');
    const { crossings, ...faults } = measureQuality(shape, placement);
    expect(crossings).toBeLessThanOrEqual(MOST_CROSSINGS[view.id] ?? 0);
    expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
  });

  it('is the same each time', async () => {
    const shape = layoutShapeOf(graph, viewContent(graph, view), language);
    const [one, two] = await Promise.all([
      layOutShape(shape, elkInProcess()),
      layOutShape(shape, elkInProcess()),
    ]);
    expect(one).toEqual(two);
  });
});
