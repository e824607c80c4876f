import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { askedOf, questionsOf } from '../../src/perspective/questions.ts';
import { viewOf } from '../../src/perspective/shown-content.ts';
import { INITIAL_STATE, type MapState } from '../../src/state/map-state.ts';
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

  it('puts back what the reader had made of the picture, however many questions followed', () => {
    const made = fc.record({
      type: fc.nat(),
      lane: fc.nat(),
      evidence: fc.constantFrom('all' as const, 'stated' as const),
      as: fc.constantFrom('diagram' as const, 'list' as const, 'matrix' as const),
    });
    fc.assert(
      fc.property(graphs, made, fc.array(fc.nat(), { minLength: 1 }), (graph, filters, asked) => {
        const { relationTypes, lanes } = graph.file;
        const before = {
          ...INITIAL_STATE.request,
          relations: [relationTypes[filters.type % relationTypes.length]?.id ?? ''],
          folded: [lanes[filters.lane % lanes.length]?.id ?? ''],
          evidence: filters.evidence,
          as: filters.as,
        };
        let state: MapState = { ...INITIAL_STATE, graph, request: before };
        for (const which of asked) {
          const offered = questionsOf(graph, viewOf(graph, state.request));
          const question = offered[which % Math.max(offered.length, 1)];
          if (question) state = askQuestion(question.kind)(state);
        }
        const { view, ...after } = closeAnswer()(state).request;
        const { view: _, ...same } = before;
        expect(after).toEqual(same);
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
