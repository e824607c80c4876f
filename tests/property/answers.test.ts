import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { askedOf, questionsOf } from '../../src/perspective/questions.ts';
import { viewOf } from '../../src/perspective/shown-content.ts';
import { INITIAL_STATE } from '../../src/state/map-state.ts';
import { askQuestion, closeAnswer } from '../../src/state/question-producers.ts';
import { reveal } from '../../src/state/selection-producers.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';

describe('an answer', () => {
  it('leaves nothing of an answer once it is closed', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, which) => {
        const view = viewOf(graph, { view: null });
        const offered = questionsOf(graph, view);
        const question = offered[which % Math.max(offered.length, 1)];
        if (question === undefined) return;
        const asked = askQuestion(question.kind)({ ...INITIAL_STATE, graph });
        expect(askedOf(graph, asked.request)?.kind).toBe(question.kind);
        const { view: answered } = asked.request;
        expect(closeAnswer()(asked).request).toEqual({
          ...INITIAL_STATE.request,
          view: answered,
        });
        const [body] = graph.file.bodies;
        if (body === undefined) return;
        const elsewhere = reveal(body.id)(asked).request;
        expect(elsewhere.ask === null || elsewhere.select === null).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('draws what an answer tells, and dims nothing for it', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const { kind } of questionsOf(graph, viewOf(graph, { view: null }))) {
          const { request } = askQuestion(kind)({ ...INITIAL_STATE, graph });
          const seen = perspectiveOf(graph, request);
          const told = new Set(seen.answer?.relations.map(({ id }) => id));
          for (const { carried, bears, dimmed } of seen.relations) {
            expect(bears).toBe(carried.some(({ id }) => told.has(id)));
            // A route is drawn as every route is.
            expect(dimmed && kind !== 'route').toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
