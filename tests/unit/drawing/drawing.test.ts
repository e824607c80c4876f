import { describe, expect, it } from 'vitest';
import { bodyNodesOf } from '../../../src/diagram/flow-elements.ts';
import { mountedOf, NOTHING_NEAR } from '../../../src/diagram/mounted.ts';
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
  return { drawing: drawingOf(perspective, placement), perspective };
};
const plain = draw(state);
const chosen = draw(select('b100')(state));
const ids = (drawn: readonly { readonly placed: { readonly id: string } }[]) =>
  drawn.map(({ placed }) => placed.id);

describe('drawingOf', () => {
  it('has everything that is shown, and what is lit on top', () => {
    expect(plain.drawing.bodies).toHaveLength(320);
    expect(plain.drawing.relations).toHaveLength(319);
    expect(ids(chosen.drawing.relations).slice(-2).sort()).toEqual(['r100', 'r99']);
  });

  it('leaves out what is filtered out', () => {
    expect(draw(toggleRelationType('proposal')(state)).drawing.relations).toEqual([]);
  });

  it('draws nothing again that did not change', () => {
    const again = drawingOf(plain.perspective, placement);
    expect(again.bodies.every((body, index) => body === plain.drawing.bodies[index])).toBe(true);
    const before = bodyNodesOf(plain.drawing.bodies);
    const changedIn = (drawing: typeof again) =>
      bodyNodesOf(drawing.bodies).filter((node, index) => node !== before[index]);
    expect(changedIn(again)).toEqual([]);
    expect(changedIn(chosen.drawing).map(({ id }) => id)).toContain('b100');
  });
});

describe('mountedOf', () => {
  it('is only where the Tab key leads, far from everything', () => {
    const { bodies, relations } = mountedOf(plain.drawing, false, 'b3', NOTHING_NEAR);
    expect(ids(bodies)).toEqual(['b3']);
    expect(relations).toEqual([]);
  });

  it('has what is selected, what it lights, and what is near', () => {
    const near = { bodies: new Set(['b200']), relations: new Set(['r200']) };
    const { bodies, relations } = mountedOf(chosen.drawing, true, 'b100', near);
    expect(ids(bodies)).toEqual(['b99', 'b100', 'b101', 'b200']);
    expect(ids(relations).sort()).toEqual(['r100', 'r200', 'r99']);
    expect(relations.at(-1)?.lit).toBe(true);
  });

  it('is bounded, whatever is near, and keeps what is selected', () => {
    const near = {
      bodies: new Set(ids(chosen.drawing.bodies)),
      relations: new Set(ids(chosen.drawing.relations)),
    };
    const { bodies, relations } = mountedOf(chosen.drawing, true, 'b319', near);
    expect(bodies.length).toBeLessThan(200);
    expect(relations.length).toBeLessThanOrEqual(300);
    expect(ids(bodies)).toEqual(expect.arrayContaining(['b100', 'b319']));
  });
});
