import { describe, expect, it } from 'vitest';
import { isPlacementOf } from '../../../src/layout/is-placement-of.ts';
import { layOutPlainly } from '../../../src/layout/lay-out.ts';
import { type Graph, indexGraph } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { walkTo } from '../../../src/model/process-walk.ts';
import { MAX_ROUTES } from '../../../src/model/routes.ts';
import { outermostMembers, seatsOf } from '../../../src/model/seats.ts';
import { waysOut } from '../../../src/model/ways-out.ts';
import { matrixOf } from '../../../src/perspective/matrix-rows.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST, type Request } from '../../../src/perspective/request.ts';
import { receiveGraph } from '../../../src/state/graph-producers.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { selectPerspective, selectShape } from '../../../src/state/selectors.ts';
import { WORST_FILES } from '../../fixtures/worst-files.ts';

const CHECKED = ['nested', 'steps', 'scenes', 'terms', 'types'];

const made = new Map<string, Graph>();

/** A graph of one of these files, each made once. */
const make = (name: string): Graph => {
  const known = made.get(name);
  if (known !== undefined) return known;
  const file = WORST_FILES[name]?.();
  if (file === undefined) throw new Error(`There is no worst file ${name}`);
  const graph = indexGraph(file);
  made.set(name, graph);
  return graph;
};

const lastOf = (graph: Graph): string => graph.file.bodies.at(-1)?.id ?? '';
const firstOf = (graph: Graph): string => graph.file.bodies[0]?.id ?? '';

describe('a file that is as large as one may be', () => {
  it.each(CHECKED)('passes the checks: %s', (name) => {
    const parsed = parseGraph(JSON.stringify(make(name).file));
    expect(parsed).toMatchObject({ ok: true, omissions: [] });
  });

  it.each(Object.keys(WORST_FILES))('is shown, whatever is asked of it: %s', (name) => {
    const graph = make(name);
    const [first, last] = [firstOf(graph), lastOf(graph)];
    const step = graph.file.processes[0]?.steps.at(-1)?.id ?? null;
    const asked: readonly Partial<Request>[] = [
      { select: first, hops: 9 },
      { everything: true },
      { route: { from: first, to: last } },
      { lens: first },
      { step },
    ];
    const state = receiveGraph(graph)(INITIAL_STATE);
    for (const request of asked) {
      const shown = selectPerspective({ ...state, request: { ...PLAIN_REQUEST, ...request } });
      expect(shown?.bodies.length).toBeLessThanOrEqual(3_000);
    }
    const shape = selectShape(state)?.shape;
    if (shape) expect(isPlacementOf(shape, layOutPlainly(shape))).toBe(true);
    const matrix = matrixOf(graph, { view: null, columns: 'members', role: null });
    expect(matrix.columns.length).toBeLessThanOrEqual(60);
  });
});

describe('a member that sits by way of all others', () => {
  const graph = make('seatsInRow');

  it('sits in each of them, and the way there is told from the member on', () => {
    expect(outermostMembers(graph)).toEqual(['b0']);
    const seats = seatsOf(graph, 'b0', null);
    expect(seats.size).toBe(graph.file.bodies.length - 1);
    expect(seats.get('b3')).toMatchObject({ extent: 'full', evidence: 'inferred' });
    expect(seats.get('b3')?.via.map(({ id }) => id)).toEqual(['m0', 'm1', 'm2']);
  });
});

describe('bodies that stand one in the other', () => {
  it('have a way out by what they are in, however deep they are', () => {
    const deep = make('nested');
    const line = make('diamonds').file.relations[0];
    if (line === undefined) throw new Error('A row of diamonds has relations');
    const relations = [{ ...line, id: 'only', from: 'b3', to: 'b7' }];
    const { within } = waysOut(deep, relations, lastOf(deep), lastOf(deep));
    expect(within).toEqual({ from: 'b7', to: 'b3' });
    expect(waysOut(deep, [], lastOf(deep), firstOf(deep)).within).toBe(null);
  });
});

describe('a process of thousands of steps', () => {
  it('is walked to its end', () => {
    const [process] = make('steps').file.processes;
    if (process === undefined) throw new Error('There is a process');
    const last = process.steps.at(-1)?.id ?? '';
    const straightOn = process.steps.slice(1).map(() => 'w0');
    const walk = walkTo(process, last, straightOn);
    expect(walk?.at).toBe(process.steps.length - 1);
    expect(walk?.choices).toEqual(straightOn);
  });
});

describe('a table of thousands of members', () => {
  it('has as many columns as can be read, and says how many are left out', () => {
    const { columns, leftOut } = matrixOf(make('memberships'), {
      view: null,
      columns: 'members',
      role: null,
    });
    expect([columns.length, leftOut]).toEqual([60, 5_000 - 60]);
  });
});

describe('a route through everything', () => {
  it('is told whole and once, and is drawn as far as a picture goes', () => {
    const graph = make('diamonds');
    const route = { from: firstOf(graph), to: lastOf(graph) };
    const shown = perspectiveOf(graph, { ...PLAIN_REQUEST, route });
    expect(shown.route).toMatchObject({ kind: 'directed', more: true });
    expect(shown.route?.routes.map((steps) => steps.length)).toEqual([13_200]);
    expect(shown.bodies.length).toBeLessThan(1_000);
    const near = perspectiveOf(graph, { ...PLAIN_REQUEST, route: { from: 'b0', to: 'b30' } });
    expect(near.route?.routes).toHaveLength(MAX_ROUTES);
  });
});
