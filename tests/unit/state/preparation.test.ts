import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import type { Request } from '../../../src/perspective/request.ts';
import { receiveGraph } from '../../../src/state/graph-producers.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { preparation } from '../../../src/state/preparation.ts';
import { selectPerspective, selectShape } from '../../../src/state/selectors.ts';
import { largeGraphFile } from '../../fixtures/large-graph.ts';

/** A graph that counts how often the whole of its bodies or relations is gone through for what a view asks. */
const observed = (asked: Partial<Request>) => {
  const file = largeGraphFile(1_200);
  let passes = 0;
  const counted = <Item>(items: Item[]): Item[] =>
    new Proxy(items, {
      get: (list, key) => {
        if (key === 'filter') passes++;
        return Reflect.get(list, key);
      },
    });
  const graph = indexGraph({
    ...file,
    bodies: counted(file.bodies),
    relations: counted(file.relations),
  });
  const state = { ...INITIAL_STATE, request: { ...INITIAL_STATE.request, ...asked } };
  return { graph, state, passes: () => passes };
};

describe('what is worked out of a large graph before it is shown', () => {
  it.each([
    ['nothing', {}, 0],
    // Choosing a body opens what it lies in, and what that shows is looked for anew.
    ['a body', { select: 'b7' }, 1],
    ['what no graph has', { view: 'nowhere', select: 'nobody', step: 'never', story: 'none' }, 0],
  ])('goes through it step by step where %s is asked for', (_, asked, most) => {
    const { graph, state, passes } = observed(asked);
    const inSteps: number[] = [];
    let before = passes();
    for (const step of preparation(graph, state, receiveGraph(graph))) {
      expect(step).toBeUndefined();
      inSteps.push(passes() - before);
      before = passes();
    }
    expect(inSteps.filter((count) => count > 1).length).toBeLessThanOrEqual(most);
  });

  it('is there when it is asked for', () => {
    const { graph, state, passes } = observed({ select: 'b7' });
    for (const step of preparation(graph, state, receiveGraph(graph))) expect(step).toBeUndefined();
    const before = passes();
    const received = receiveGraph(graph)(state);
    expect(selectPerspective(received)?.selection).toMatchObject({ kind: 'body' });
    expect(selectShape(received)).not.toBeNull();
    expect(passes()).toBe(before);
  });
});
