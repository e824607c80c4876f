import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest, writeRequest } from '../../src/address/request-url.ts';
import { drawingOf } from '../../src/drawing/drawing.ts';
import { foldLanes } from '../../src/layout/fold-lanes.ts';
import { layOutPlainly } from '../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../src/layout/layout-shape-of.ts';
import { indexRelations } from '../../src/model/graph.ts';
import { findRoutes } from '../../src/model/routes.ts';
import type { Relation } from '../../src/model/schema.ts';
import { viewHas } from '../../src/model/view-showing.ts';
import { appearanceFor } from '../../src/perspective/appearances.ts';
import { seenIn } from '../../src/perspective/count-seen.ts';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { provenanceOf } from '../../src/perspective/provenance.ts';
import { APPEARANCES } from '../../src/perspective/request.ts';
import { contentOf, viewOf } from '../../src/perspective/shown-content.ts';
import { lookThrough, toggleRelationType } from '../../src/state/filter-producers.ts';
import { toggleLane, toggleParts } from '../../src/state/fold-producers.ts';
import { replay } from '../../src/state/graph-producers.ts';
import { INITIAL_STATE, type MapState } from '../../src/state/map-state.ts';
import { stepTo } from '../../src/state/process-producers.ts';
import type { Producer } from '../../src/state/producer.ts';
import { findRoute } from '../../src/state/route-producers.ts';
import { backOut, lookAround, reveal, select } from '../../src/state/selection-producers.ts';
import { openView, showAs } from '../../src/state/view-producers.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';

/** How many hops apart two bodies are, counted step by step; `null` when one can't reach the other. */
const hopsApart = (
  relations: readonly Relation[],
  from: string,
  to: string,
  eitherWay: boolean,
): number | null => {
  let reached = new Set([from]);
  for (let hops = 0; hops <= relations.length; hops++) {
    if (reached.has(to)) return hops;
    reached = new Set([
      ...reached,
      ...relations.flatMap((relation) => [
        ...(reached.has(relation.from) ? [relation.to] : []),
        ...(eitherWay && reached.has(relation.to) ? [relation.from] : []),
      ]),
    ]);
  }
  return null;
};

describe('every route in every graph', () => {
  it('is a real path from end to end, and no shorter one exists', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), (graph, a, b) => {
        const { bodies, relations } = graph.file;
        const from = bodies[a % bodies.length]?.id ?? '';
        const to = bodies[b % bodies.length]?.id ?? '';
        const { kind, routes } = findRoutes(indexRelations(relations), from, to);
        const along = hopsApart(relations, from, to, false);
        const anyhow = hopsApart(relations, from, to, true);
        const expected =
          from === to
            ? 'same'
            : along !== null
              ? 'directed'
              : anyhow !== null
                ? 'undirected'
                : 'none';
        expect(kind).toBe(expected);
        for (const route of routes) {
          let at = from;
          for (const step of route) {
            expect(step.along ? step.relation.from : step.relation.to).toBe(at);
            if (kind === 'directed') expect(step.along).toBe(true);
            at = step.along ? step.relation.to : step.relation.from;
          }
          expect(at).toBe(to);
          expect(route).toHaveLength((kind === 'directed' ? along : anyhow) ?? -1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('every picture of every graph', () => {
  it('lights what is told of a route, and tells what it lights', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('all' as const, 'stated' as const),
        (graph, a, b, evidence) => {
          const { bodies } = graph.file;
          const from = bodies[a % bodies.length]?.id ?? '';
          const to = bodies[b % bodies.length]?.id ?? '';
          const seen = perspectiveOf(graph, {
            ...INITIAL_STATE.request,
            evidence,
            route: { from, to },
          });
          const told = new Set(seen.route?.routes.flat().map(({ relation }) => relation.id));
          // Equal relations share a line, which is lit for each of them.
          const lines = seen.relations.filter(({ dimmed, hidden }) => !dimmed && !hidden);
          for (const { carried } of lines)
            expect(carried.some(({ id }) => told.has(id))).toBe(true);
          const drawn = new Set(lines.flatMap(({ carried }) => carried.map(({ id }) => id)));
          for (const id of told) expect(drawn).toContain(id);
          const lit = new Set(seen.bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id])));
          for (const id of [from, to]) expect(lit).toContain(id);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** What a person can do, as changes of state; numbers choose among what there is. */
const actions = fc.array(
  fc.tuple(
    fc.constantFrom(
      'select',
      'view',
      'route',
      'step',
      'lens',
      'filter',
      'fold',
      'parts',
      'as',
      'back',
      'reveal',
      'hops',
    ),
    fc.nat(),
    fc.nat(),
  ),
  { maxLength: 12 },
);

const act = (state: MapState, [what, a, b]: readonly [string, number, number]): MapState => {
  const { graph } = state;
  if (graph === null) return state;
  const { bodies, relations, views, lanes, relationTypes, roles, processes } = graph.file;
  const pick = <T>(items: readonly T[], number: number): T | undefined =>
    items[number % Math.max(items.length, 1)];
  const body = pick(bodies, a)?.id ?? '';
  const other = pick(bodies, b)?.id ?? '';
  const producers: Readonly<Record<string, () => Producer>> = {
    select: () => select(pick([...bodies, ...relations], a)?.id ?? null),
    reveal: () => reveal(pick([...bodies, ...relations], a)?.id ?? ''),
    view: () => openView(pick(views, a)?.id ?? ''),
    route: () => findRoute(body, other),
    step: () => stepTo({ step: pick(processes[0]?.steps ?? [], a)?.id ?? '', choices: [] }),
    lens: () => lookThrough(body, pick(roles, b)?.id ?? null),
    filter: () => toggleRelationType(pick(relationTypes, a)?.id ?? ''),
    fold: () => toggleLane(pick(lanes, a)?.id ?? ''),
    parts: () => toggleParts(body),
    // Of those that the view is offered in.
    as: () =>
      showAs(appearanceFor(graph, pick(APPEARANCES, a) ?? 'diagram', viewOf(graph, state.request))),
    hops: () => lookAround({ hops: (a % 9) + 1 }),
    back: () => backOut(),
  };
  return producers[what]?.()(state) ?? state;
};

describe('whatever a person does', () => {
  it('leads to a picture that its address opens again', () => {
    fc.assert(
      fc.property(graphs, actions, (graph, doings) => {
        const page = { view: null };
        let state: MapState = { ...INITIAL_STATE, graph };
        for (const doing of doings) state = act(state, doing);
        const address = writeRequest(state.request, '', page);
        const { value, notices } = readRequest(address, page);
        const opened = replay(value, notices)({ ...INITIAL_STATE, graph });
        expect(opened.notices).toEqual([]);
        expect(opened.request).toEqual(state.request);
        expect(perspectiveOf(graph, opened.request)).toEqual(perspectiveOf(graph, state.request));
      }),
      { numRuns: 200 },
    );
  });

  it('never dims everything, and never lights a line without both its ends standing there', () => {
    fc.assert(
      fc.property(graphs, actions, (graph, doings) => {
        let state: MapState = { ...INITIAL_STATE, graph };
        for (const doing of doings) state = act(state, doing);
        const { bodies, relations } = perspectiveOf(graph, state.request);
        const shown = new Set(bodies.map(({ body }) => body.id));
        for (const { from, to } of relations) {
          expect(shown).toContain(from);
          expect(shown).toContain(to);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('draws what is selected, as far as the view has it, in whatever box that lies', () => {
    fc.assert(
      fc.property(graphs, actions, (graph, doings) => {
        let state: MapState = { ...INITIAL_STATE, graph };
        for (const doing of doings) state = act(state, doing);
        const { select } = state.request;
        const { view, bodies, selection } = perspectiveOf(graph, state.request);
        if (select === null || !graph.bodies.has(select) || !viewHas(graph, view, select)) return;
        expect(bodies.map(({ body }) => body.id)).toContain(select);
        expect(selection?.kind).toBe('body');
      }),
      { numRuns: 200 },
    );
  });

  it('counts what is drawn: no more and no fewer bodies and lines', () => {
    fc.assert(
      fc.property(graphs, actions, (graph, doings) => {
        let state: MapState = { ...INITIAL_STATE, graph };
        for (const doing of doings) state = act(state, doing);
        const perspective = perspectiveOf(graph, state.request);
        const shape = layoutShapeOf(graph, contentOf(graph, state.request), 'nl');
        const placement = foldLanes(layOutPlainly(shape), state.request.folded);
        const drawing = drawingOf(perspective, placement);
        const seen = seenIn(perspective);
        expect(seen.bodies.map(({ body }) => body.id)).toEqual(
          drawing.bodies.map(({ shown }) => shown.body.id),
        );
        const provenance = provenanceOf(graph, perspective);
        expect(provenance.lines).toBe(drawing.relations.length);
        expect(provenance.inferred).toBe(
          drawing.relations.filter(({ shown }) => shown.evidence === 'inferred').length,
        );
      }),
      { numRuns: 200 },
    );
  });
});
