import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Graph, indexGraph } from '../../src/model/graph.ts';
import type { Relation } from '../../src/model/schema.ts';
import { Elsewhere } from '../../src/panels/elsewhere.tsx';
import { elsewhereOf } from '../../src/perspective/elsewhere.ts';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { type Question, questionsOf } from '../../src/perspective/questions.ts';
import { PLAIN_REQUEST } from '../../src/perspective/request.ts';
import { viewOf } from '../../src/perspective/shown-content.ts';
import { INITIAL_STATE } from '../../src/state/map-state.ts';
import { useMap } from '../../src/state/store.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';

/** With a third view, of other bodies than the second, and lines by which some lead others. */
const withViews = (graph: Graph, shown: readonly number[]): Graph => {
  const { bodies, views, relationTypes } = graph.file;
  const same = (words: string) => ({ nl: words, en: words });
  const ids = [...new Set([1, ...shown].map((number) => bodies[number % bodies.length]?.id ?? ''))];
  return indexGraph({
    ...graph.file,
    relationTypes: relationTypes.map((type, index) =>
      index === 1 ? { ...type, carries: 'steering' } : type,
    ),
    views: [
      ...views.toReversed(),
      { id: 'third', title: same('Derde'), question: same('Wie?'), bodies: ids, direction: 'UP' },
    ],
  });
};

/** Whether a line says what the answer says, as a reader sees it. */
const saysTheSame = (graph: Graph, { kind, subject }: Question, relation: Relation): boolean => {
  const carries = graph.relationTypes.get(relation.type)?.carries;
  if (kind === 'advice') return relation.to === subject && carries === 'advice';
  if (kind === 'lead') return relation.from === subject && carries === 'steering';
  return kind === 'inferred' && relation.evidence.status === 'inferred';
};

/** The lines that a view draws. */
const drawnIn = (graph: Graph, view: string): readonly Relation[] =>
  perspectiveOf(graph, { ...PLAIN_REQUEST, view }).relations.flatMap(({ carried }) => carried);

describe('what other views hold of the same', () => {
  it('is all that they draw of it and the answer does not tell, counted and named', () => {
    let told = 0;
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(), { maxLength: 6 }), fc.nat(2), (plain, shown, at) => {
        const graph = withViews(plain, shown);
        const view = graph.file.views[at];
        if (view === undefined) return;
        useMap.setState({ ...INITIAL_STATE, graph }, true);
        for (const question of questionsOf(graph, viewOf(graph, { view: view.id }))) {
          const expected = graph.file.views.flatMap(({ id, title }) => {
            if (id === question.view) return [];
            const lines = drawnIn(graph, id).filter(
              (relation) =>
                !question.relations.includes(relation) && saysTheSame(graph, question, relation),
            );
            return lines.length === 0 ? [] : [{ id, title, lines }];
          });
          expect(
            elsewhereOf(graph, question).map(({ view: other, relations }) => [
              other.id,
              relations.map(({ id }) => id).sort(),
            ]),
          ).toEqual(expected.map(({ id, lines }) => [id, lines.map((line) => line.id).sort()]));

          const text = renderToStaticMarkup(<Elsewhere question={question} />).replaceAll(
            /<[^>]*>/g,
            '',
          );
          const all = new Set(expected.flatMap(({ lines }) => lines));
          if (all.size === 0) {
            expect(text).toBe('');
            continue;
          }
          told++;
          const lines = all.size === 1 ? '1 lijn' : `${all.size} lijnen`;
          expect(text).toMatch(new RegExp(`^In andere beelden nog ${lines}\\b`));
          const inferred = [...all].filter(({ evidence }) => evidence.status === 'inferred').length;
          const says = /^[^:]*afgeleid/.test(text);
          expect(says).toBe(question.kind !== 'inferred' && inferred > 0);
          for (const { title, lines: own } of expected) {
            expect(text).toContain(`${title.nl} (${own.length})`);
          }
        }
      }),
      { numRuns: 250 },
    );
    expect(told).toBeGreaterThan(5);
  });
});
