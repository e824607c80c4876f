import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/drawing/drawing.ts';
import { answerWords } from '../../src/i18n/answer-words.ts';
import { countInWords } from '../../src/i18n/count-words.ts';
import { foldingSentence } from '../../src/i18n/folding-words.ts';
import { MESSAGES_NL } from '../../src/i18n/messages.nl.ts';
import { APART_NL } from '../../src/i18n/messages-apart.nl.ts';
import { provenanceWords } from '../../src/i18n/provenance-words.ts';
import { layOutPlainly } from '../../src/layout/lay-out.ts';
import { type Graph, indexGraph } from '../../src/model/graph.ts';
import { isMunicipality } from '../../src/model/municipality.ts';
import { silentBodies } from '../../src/model/seats.ts';
import { matrixOf } from '../../src/perspective/matrix-rows.ts';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { provenanceOf } from '../../src/perspective/provenance.ts';
import { type Question, questionsOf } from '../../src/perspective/questions.ts';
import { EVIDENCE_SHOWN, PLAIN_REQUEST } from '../../src/perspective/request.ts';
import { contentOf, viewOf } from '../../src/perspective/shown-content.ts';
import { INITIAL_STATE } from '../../src/state/map-state.ts';
import { askQuestion } from '../../src/state/question-producers.ts';
import { wantedLayoutOf } from '../../src/state/selectors.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';
import { smallGraphFile } from '../fixtures/small-graph.ts';

const { answers: words } = APART_NL;

/** So many bodies that a view folds them, some of them municipalities, some parts of others. */
const bigCrowds: fc.Arbitrary<Graph> = fc
  .record({
    count: fc.integer({ min: 401, max: 460 }),
    towns: fc.integer({ min: 0, max: 60 }),
    parts: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ count, towns, parts }) => {
    const file = smallGraphFile();
    const [like] = file.bodies;
    if (like === undefined) throw new Error('There is a body to go by');
    const bodies = Array.from({ length: count }, (_, index) => ({
      ...like,
      id: `b${index}`,
      kind: index < towns ? 'town' : 'meeting',
      lane: file.lanes[index % file.lanes.length]?.id ?? '',
      ...(index < count - parts * 2 ? {} : { partOf: `b${index % (count - parts * 2)}` }),
    }));
    return indexGraph({
      ...file,
      bodies,
      relations: [],
      memberships: [],
      processes: [],
      stories: [],
      remarks: [],
      glossary: [],
      views: [
        {
          id: 'all',
          title: like.name,
          question: like.name,
          bodies: bodies.map(({ id }) => id),
          direction: 'UP',
        },
      ],
    });
  });

const asked = <Kind extends Question['kind']>(
  graph: Graph,
  kind: Kind,
): Extract<Question, { kind: Kind }> | undefined =>
  questionsOf(graph, viewOf(graph, { view: null })).find(
    (question): question is Extract<Question, { kind: Kind }> => question.kind === kind,
  );

describe('what is said of a picture', () => {
  it('counts the lines that are drawn, and says of none that it is inferred only if none is', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...EVIDENCE_SHOWN), (graph, evidence) => {
        const request = { ...PLAIN_REQUEST, evidence };
        const perspective = perspectiveOf(graph, request);
        const placement = layOutPlainly(wantedLayoutOf(graph, request).shape);
        const { relations } = drawingOf(perspective, placement);
        const inferred = relations.filter(({ shown }) => shown.evidence === 'inferred').length;
        const told = provenanceWords(provenanceOf(graph, perspective), MESSAGES_NL, 'nl').inferred;
        if (relations.length === 0) expect(told).toBe(null);
        else if (inferred === 0) expect(told).toBe('geen lijn afgeleid');
        else {
          const lines = relations.length === 1 ? '1 lijn' : `${relations.length} lijnen`;
          expect(told).toBe(`${inferred} van ${lines} afgeleid`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says of a crowd that all of it stands there only if it does, and counts what does', () => {
    fc.assert(
      fc.property(bigCrowds, fc.boolean(), (graph, everything) => {
        const { folding, bodies } = perspectiveOf(graph, { ...PLAIN_REQUEST, everything });
        if (folding === null) throw new Error('The crowd is not folded');
        const told = foldingSentence(folding, MESSAGES_NL, 'nl');
        const all = graph.file.bodies;
        const towns = all.filter((body) => isMunicipality(graph, body)).length;
        expect(told).toContain(countInWords(all.length, towns, MESSAGES_NL, 'nl'));
        expect(told.includes('Alles staat er.')).toBe(bodies.length === all.length);
        if (bodies.length > 1 && bodies.length < all.length) {
          expect(told).toContain(`Dit beeld toont ${bodies.length} van `);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is said of an answer', () => {
  it('is that all of it is in the source, or inferred, if and only if it is', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const question of questionsOf(graph, viewOf(graph, { view: null }))) {
          const { ground, answer } = answerWords(graph, question, 'nl');
          const { relations } = question;
          const inferred = relations.filter(
            ({ evidence }) => evidence.status === 'inferred',
          ).length;
          const isWhole = (told: readonly string[]) => told.includes(ground);
          if (ground !== '') {
            expect(isWhole(Object.values(words.allStated))).toBe(inferred === 0);
            expect(isWhole(Object.values(words.allInferred))).toBe(inferred === relations.length);
          }
          if (question.kind === 'lead') {
            expect(answer.startsWith('Waarschijnlijk')).toBe(inferred === relations.length);
          }
          if (question.kind === 'advice') {
            expect(answer.split(`(${MESSAGES_NL.details.inferredMark})`).length - 1).toBe(inferred);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts the inferred lines that are drawn once it is asked', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const question = asked(graph, 'inferred');
        if (question === undefined) return;
        const { request } = askQuestion('inferred')({ ...INITIAL_STATE, graph });
        const drawn = perspectiveOf(graph, request).relations.filter(({ bears }) => bears);
        const count = drawn.reduce((sum, { carried }) => sum + carried.length, 0);
        expect(answerWords(graph, question, 'nl').answer).toContain(
          count === 1 ? 'is 1 lijn afgeleid' : `zijn ${count} lijnen afgeleid`,
        );
        expect(drawn.every(({ evidence }) => evidence === 'inferred')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('counts of each role the seats and what it leads as the table has them', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const question = asked(graph, 'load');
        const { columns, by, rows } = matrixOf(graph, { view: null, columns: 'roles', role: null });
        if (question === undefined) {
          expect(by).toBe('members');
          return;
        }
        for (const { role, bodies, leads } of question.loads) {
          const cells = rows.flatMap(({ cells: row }) => row.get(role) ?? []);
          expect(bodies).toBe(cells.filter(({ extent }) => extent !== 'leads').length);
          expect(leads).toBeGreaterThanOrEqual(
            cells.filter(({ extent }) => extent === 'leads').length,
          );
          expect(columns.find(({ id }) => id === role)?.load).toBe(cells.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lights where a member sits, as far as it is drawn, and nowhere else', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, which) => {
        const member = graph.file.bodies[which % graph.file.bodies.length]?.id ?? '';
        const request = { ...PLAIN_REQUEST, lens: member };
        const { lens, bodies } = perspectiveOf(graph, request);
        const { boxes } = contentOf(graph, request);
        const told = new Set([member, ...(lens?.seats ?? []).map(({ body }) => body)]);
        const within = new Set([...told].flatMap((id) => boxes.get(id) ?? []));
        for (const { body, seat } of bodies) {
          if (told.has(body.id)) expect(seat, body.id).not.toBe(null);
          else if (!within.has(body.id)) expect(seat, body.id).toBe(null);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('of whom it is said that the source does not say who sits in them', () => {
  it('are those of whom it does not, and no municipality or member', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { memberships, bodies } = graph.file;
        const silent = new Set(silentBodies(graph).map(({ id }) => id));
        for (const body of bodies) {
          const hasMembers = memberships.some((membership) => membership.body === body.id);
          const sits = memberships.some(({ member }) => member === body.id);
          expect(silent.has(body.id)).toBe(!hasMembers && !sits && !isMunicipality(graph, body));
        }
      }),
      { numRuns: 100 },
    );
  });
});
