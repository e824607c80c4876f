import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { clearFilters, toggleRelationType } from '../../../src/state/filter-producers.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import type { Producer } from '../../../src/state/producer.ts';
import { askQuestion, closeAnswer } from '../../../src/state/question-producers.ts';
import { clearRoute } from '../../../src/state/route-producers.ts';
import { backOut, reveal } from '../../../src/state/selection-producers.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const start: MapState = {
  ...INITIAL_STATE,
  graph: parsed.graph,
  request: {
    ...INITIAL_STATE.request,
    view: 'besluitvorming',
    relations: ['adviseert', 'legt-voor'],
    evidence: 'stated',
    folded: ['ambtelijk'],
    as: 'list',
    columns: 'members',
  },
};
const stateAfter = (...doings: readonly Producer[]): MapState =>
  doings.reduce((state, doing) => doing(state), start);

describe('what a question sets aside', () => {
  it('is not in the way of its answer', () => {
    const { request } = stateAfter(askQuestion('inferred'));
    expect(request).toMatchObject({ ask: 'inferred', relations: null, evidence: 'all' });
  });

  it('is put back when the answer is closed', () => {
    expect(stateAfter(askQuestion('inferred'), closeAnswer()).request).toEqual(start.request);
    expect(stateAfter(askQuestion('load'), backOut()).request).toEqual(start.request);
  });

  it('is put back when the route that answers is closed', () => {
    expect(stateAfter(askQuestion('route'), clearRoute()).request).toEqual(start.request);
  });

  it('is put back however many questions followed', () => {
    const { request } = stateAfter(
      askQuestion('council'),
      askQuestion('load'),
      askQuestion('route'),
      askQuestion('inferred'),
      closeAnswer(),
    );
    expect(request).toEqual(start.request);
  });

  it('is what stood before this question, not before one that was closed', () => {
    const { request } = stateAfter(
      askQuestion('load'),
      closeAnswer(),
      clearFilters(),
      askQuestion('inferred'),
      closeAnswer(),
    );
    expect(request).toEqual({ ...start.request, relations: null, evidence: 'all' });
  });

  it('gives way to what the reader changed meanwhile', () => {
    const { request } = stateAfter(
      askQuestion('inferred'),
      toggleRelationType('raadpleegt'),
      closeAnswer(),
    );
    expect(request.relations).not.toContain('raadpleegt');
    expect(request.relations).toContain('doet-voorstel');
    expect(request.evidence).toBe('stated');
  });

  it('never hides the line that is gone to', () => {
    const { request } = stateAfter(askQuestion('inferred'), reveal('raden-adviseren-db'));
    expect(request).toMatchObject({ ask: null, select: 'raden-adviseren-db', relations: null });
  });

  it('leaves a list a list', () => {
    expect(stateAfter(askQuestion('advice')).request.as).toBe('list');
  });
});
