import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLaneEnd, laneEnd } from '../../src/model/gather.ts';
import { type Graph, mustGet } from '../../src/model/graph.ts';
import { NO_CHANGES, type ViewChanges, viewContent } from '../../src/model/view-content.ts';
import { basePerspectiveOf } from '../../src/perspective/base-perspective.ts';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../src/perspective/request.ts';
import { idsOnRoutes, routesOf } from '../../src/perspective/shown-content.ts';
import { crowds, TINY } from '../fixtures/crowds.ts';

const fold = (graph: Graph, changes: Partial<ViewChanges> = {}) => {
  const content = viewContent(
    graph,
    mustGet(graph.views, 'all'),
    { ...NO_CHANGES, ...changes },
    TINY,
  );
  const { folding } = content;
  if (folding === null) throw new Error('Not a crowd');
  return { ...content, folding, drawn: new Set(content.bodies.map(({ id }) => id)) };
};

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** What a reader may have done: numbers choose among what there is. */
const changes: fc.Arbitrary<Doings> = fc.record({
  opened: fc.array(fc.nat(24), { maxLength: 4 }),
  closed: fc.array(fc.nat(24), { maxLength: 3 }),
  unfolded: fc.array(fc.nat(2), { maxLength: 2 }),
  everything: fc.boolean(),
});

interface Doings {
  readonly opened: readonly number[];
  readonly closed: readonly number[];
  readonly unfolded: readonly number[];
  readonly everything: boolean;
}

const changed = (graph: Graph, drawn: Doings): Partial<ViewChanges> => {
  const body = (number: number) => `b${number % graph.file.bodies.length}`;
  return {
    opened: drawn.opened.map(body),
    closed: drawn.closed.map(body),
    unfolded: drawn.unfolded.flatMap((number) => graph.file.lanes[number]?.id ?? []),
    everything: drawn.everything,
  };
};

describe('a crowded view', () => {
  it('opens small, and counts every body once', () => {
    fc.assert(
      fc.property(crowds, (graph) => {
        const { bodies, folding } = fold(graph);
        expect(bodies.length).toBeLessThanOrEqual(TINY.opening.bodies);
        expect(folding.bodies).toBe(graph.file.bodies.length);
        expect(bodies.length + sum(folding.groups.values()) + sum(folding.lanes.values())).toBe(
          folding.bodies,
        );
      }),
    );
  });

  it('has something drawn stand for whatever is not, however it was changed', () => {
    fc.assert(
      fc.property(crowds, changes, (graph, doings) => {
        const { boxes, drawn, bodies } = fold(graph, changed(graph, doings));
        for (const { id } of graph.file.bodies) {
          const standIn = boxes.get(id);
          expect(drawn.has(id)).toBe(standIn === undefined);
          if (standIn === undefined || isLaneEnd(standIn)) continue;
          const holders = [];
          for (let at = graph.bodies.get(id)?.partOf; at; at = graph.bodies.get(at)?.partOf) {
            holders.push(at);
          }
          expect(standIn).toBe(holders.find((holder) => drawn.has(holder)));
        }
        expect(bodies.length).toBeLessThanOrEqual(Math.max(TINY.mostBodies, TINY.opening.bodies));
      }),
    );
  });

  it('carries every relation on one line, or tells that both ends are folded into one', () => {
    fc.assert(
      fc.property(crowds, changes, (graph, doings) => {
        const { lines, boxes, bodies } = fold(graph, changed(graph, doings));
        const end = (id: string) => boxes.get(id) ?? id;
        const partly = new Set(bodies.map(({ lane }) => laneEnd(lane)));
        const carried = lines.flatMap((line) => line.carried.map(({ id }) => id));
        expect(new Set(carried).size).toBe(carried.length);
        for (const { id, from, to } of graph.file.relations) {
          const isInside = end(from) === end(to);
          const isLost = [from, to].some((one) => partly.has(end(one)));
          expect(carried.includes(id)).toBe(!isInside && !isLost);
        }
        for (const line of lines) {
          for (const one of line.carried) {
            expect([one.type, end(one.from), end(one.to)]).toEqual([
              line.relation.type,
              line.from,
              line.to,
            ]);
          }
        }
      }),
    );
  });

  it('draws what is opened, and everything when it is asked for and fits', () => {
    fc.assert(
      fc.property(crowds, fc.nat(), (graph, number) => {
        const id = `b${number % graph.file.bodies.length}`;
        expect(fold(graph, { opened: [id] }).drawn).toContain(id);
        const { drawn, folding } = fold(graph, { everything: true });
        const fits = graph.file.bodies.length <= TINY.mostBodies;
        expect(drawn.size === graph.file.bodies.length).toBe(fits);
        expect(folding.isRefused).toBe(!fits);
      }),
    );
  });
});

describe('the picture of a crowd', () => {
  it('lights a line for every relation that is told of a route, and no other', () => {
    fc.assert(
      fc.property(crowds, fc.nat(), fc.nat(), (graph, a, b) => {
        const id = (number: number) => `b${number % graph.file.bodies.length}`;
        const request = { ...PLAIN_REQUEST, route: { from: id(a), to: id(b) } };
        const routes = routesOf(graph, request);
        if (routes === null) throw new Error('No answer');
        const content = fold(graph, { extra: [...idsOnRoutes(request.route, routes)] });
        const seen = perspectiveOf(graph, request, basePerspectiveOf(graph, request, content));
        const told = new Set(routes.routes.flat().map(({ relation }) => relation.id));
        const lit = seen.relations.filter(({ dimmed, hidden }) => !dimmed && !hidden);
        for (const { carried } of lit) expect(carried.some((one) => told.has(one.id))).toBe(true);
        const carried = new Set(lit.flatMap((line) => line.carried.map((one) => one.id)));
        for (const one of told) expect(carried).toContain(one);
        for (const { body, dimmed } of seen.bodies) {
          if (body.id === id(a) || body.id === id(b)) expect(dimmed).toBe(false);
        }
      }),
    );
  });

  it('tells at each line how many relations the filters leave of it', () => {
    fc.assert(
      fc.property(crowds, fc.nat(2), (graph, type) => {
        const relations = [graph.file.relationTypes[type]?.id ?? ''];
        const request = { ...PLAIN_REQUEST, relations };
        const seen = perspectiveOf(graph, request, basePerspectiveOf(graph, request, fold(graph)));
        for (const { gathers, sentence, hidden, type: shown } of seen.relations) {
          expect(hidden).toBe(shown.id !== relations[0]);
          if (gathers > 1) expect(sentence).toContain(`${gathers} × `);
        }
      }),
    );
  });

  it('lights both ends of every line at a selected body', () => {
    fc.assert(
      fc.property(crowds, fc.nat(), (graph, number) => {
        const content = fold(graph);
        const select = content.bodies[number % Math.max(1, content.bodies.length)]?.id ?? null;
        const request = { ...PLAIN_REQUEST, select };
        const seen = perspectiveOf(graph, request, basePerspectiveOf(graph, request, content));
        const lit = new Set(seen.bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id])));
        for (const { from, to, dimmed } of seen.relations) {
          if (from !== select && to !== select) continue;
          expect(dimmed).toBe(false);
          for (const end of [from, to]) if (!isLaneEnd(end)) expect(lit).toContain(end);
        }
      }),
    );
  });
});
