import { describe, expect, it } from 'vitest';
import { backdropOf } from '../../../src/drawing/backdrop.ts';
import { drawingOf } from '../../../src/drawing/drawing.ts';
import { toggleRelationType } from '../../../src/state/filter-producers.ts';
import type { MapState } from '../../../src/state/map-state.ts';
import { select } from '../../../src/state/selection-producers.ts';
import { selectPerspective } from '../../../src/state/selectors.ts';
import { largeGraphFile, shownPlainly } from '../../fixtures/large-graph.ts';

const { state, placement } = await shownPlainly(largeGraphFile(320));
const draw = (of: MapState) => {
  const perspective = selectPerspective(of);
  if (perspective === null) throw new Error('There is a graph');
  return drawingOf(perspective, placement);
};

describe('backdropOf', () => {
  it('is the same object from one choice to the next, so that nothing is painted again', () => {
    const first = backdropOf(draw(select('b100')(state)), placement, true);
    expect(backdropOf(draw(select('b7')(state)), placement, true)).toBe(first);
    expect(backdropOf(draw(select('r200')(state)), placement, true)).toBe(first);
  });

  it('dims what is lit, with its look and without its word, as elements draw it above', () => {
    const { bodies, relations } = backdropOf(draw(select('b100')(state)), placement, true);
    expect(bodies.filter(({ shown }) => !shown.dimmed || shown.selected)).toEqual([]);
    expect(relations.filter(({ lit, label }) => lit || label !== null)).toEqual([]);
    const looks = new Set(relations.map(({ look }) => `${look.opacity} ${look.width}`));
    expect(looks.size).toBe(1);
  });

  it('is another when nothing is chosen any more, and when lines are filtered out', () => {
    const chosen = backdropOf(draw(select('b100')(state)), placement, true);
    const filtered = toggleRelationType('proposal')(select('b100')(state));
    const less = backdropOf(draw(filtered), placement, true);
    expect(less).not.toBe(chosen);
    expect(less.relations).toEqual([]);
    expect(backdropOf(draw(state), placement, false)).not.toBe(less);
  });

  it('is what is drawn where not all that is lit has an element', () => {
    const drawing = draw(select('b100')(state));
    const { bodies } = backdropOf(drawing, placement, false);
    expect(bodies.find(({ placed }) => placed.id === 'b100')?.shown.selected).toBe(true);
  });
});
