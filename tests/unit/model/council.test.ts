import { describe, expect, it } from 'vitest';
import { councilTurns, hasCouncilTurn, isCouncil } from '../../../src/model/council.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const graph = smallGraph();

it('a council is what is of that kind', () => {
  const [body] = graph.file.bodies;
  if (body === undefined) throw new Error('The small graph has a body');
  expect(isCouncil({ ...body, kind: 'council' })).toBe(true);
  expect(isCouncil({ ...body, kind: 'town' })).toBe(false);
});

describe('where councils can do something', () => {
  const turnsIn = (change: Partial<typeof graph.file>) =>
    councilTurns(indexGraph({ ...smallGraphFile(), ...change })).map(
      ({ view, step }) => `${view.id}: ${step.id}`,
    );

  it('is in the steps that say so, and in no others', () => {
    const steps = graph.file.processes.flatMap((process) => process.steps);
    expect(steps.map(hasCouncilTurn)).toEqual([false, false, true]);
    expect(steps.map((step) => hasCouncilTurn({ ...step, council: [] }))).toEqual([
      false,
      false,
      false,
    ]);
    expect(turnsIn({})).toEqual(['all: ask-council']);
  });

  it('is told in the first view that shows the process, once', () => {
    const [all] = graph.file.views;
    if (all === undefined) throw new Error('The small graph has a view');
    const { process: _, ...without } = all;
    const views = [
      { ...without, id: 'none' },
      { ...all, id: 'first' },
      { ...all, id: 'again' },
    ];
    expect(turnsIn({ views })).toEqual(['first: ask-council']);
    expect(turnsIn({ views: [{ ...without, id: 'none' }] })).toEqual([]);
  });
});
