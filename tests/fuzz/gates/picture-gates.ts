import fc from 'fast-check';
import { checkRequest } from '../../../src/address/check-request.ts';
import { readRequest, writeRequest } from '../../../src/address/request-url.ts';
import { drawingOf } from '../../../src/drawing/drawing.ts';
import { isPlacementOf } from '../../../src/layout/is-placement-of.ts';
import { layOutPlainly } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { swimlaneShapeOf } from '../../../src/layout/swimlane-shape-of.ts';
import { indexGraph, indexRelations } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import {
  chooseWay,
  findStep,
  nextPlace,
  previousPlace,
  stepsFrom,
  undoChoice,
  walkTo,
} from '../../../src/model/process-walk.ts';
import { findRoutes, MAX_ROUTES } from '../../../src/model/routes.ts';
import { NO_CHANGES, viewContent } from '../../../src/model/view-content.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { graphs } from '../../fixtures/arbitrary-graphs.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';
import { gate, hold } from '../gate.ts';
import { changed, changedFile, value, word } from '../nasty.ts';

const small = indexGraph(smallGraphFile());

const PARAMETERS = Object.keys(PLAIN_REQUEST).concat('evidence', 'fold', 'graph', 'data', 'embed');
const IDS = [...small.bodies.keys(), ...small.relations.keys(), ...small.views.keys()].concat(
  small.file.processes.flatMap(({ steps }) => steps.map(({ id }) => id)),
);
const parameterValue = fc.oneof(
  word,
  fc.constantFrom(...IDS),
  fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).map((pair) => pair.join('~')),
  fc.array(fc.constantFrom(...IDS)).map((ids) => ids.join(',')),
  fc.constantFrom('1', '9', '99999999999', '-1', '1e9', 'list', 'matrix', 'swimlane', 'in'),
);

/** A query as a person, a program or an attacker writes one. */
const query: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  word.map((junk) => `?${junk}&${'a=b&'.repeat(200)}`),
  fc
    .array(fc.tuple(fc.constantFrom(...PARAMETERS), parameterValue, fc.boolean()), { maxLength: 8 })
    .map((pairs) =>
      pairs.map(([name, text, isRaw]) => `${name}=${isRaw ? text : encode(text)}`).join('&'),
    ),
);
/** `encodeURIComponent` throws at half a letter; a browser sends what can't be read in its place. */
const encode = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '�'));

const [firstView] = small.file.views;
if (firstView === undefined) throw new Error('The small graph has no view');
const SHAPE = layoutShapeOf(small, viewContent(small, firstView), 'nl');
const PLACEMENT: unknown = JSON.parse(JSON.stringify(layOutPlainly(SHAPE)));

const relations = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 200 });

export const PICTURE_GATES = [
  gate({
    name: 'address',
    inputs: query,
    open: (search) => {
      const page = { view: null };
      const { request } = checkRequest(small, readRequest(search, page).value);
      const written = writeRequest(request, '', page);
      const again = checkRequest(small, readRequest(written, page).value);
      hold(
        JSON.stringify(again.request) === JSON.stringify(request),
        `An address does not read back: ${written}`,
      );
      perspectiveOf(small, request);
    },
  }),
  gate({
    name: 'shapes of a changed file',
    inputs: changedFile,
    open: (file) => {
      const parsed = parseGraph(JSON.stringify(file));
      if (!parsed.ok) return;
      const { graph } = parsed;
      for (const view of graph.file.views) {
        layOutPlainly(layoutShapeOf(graph, viewContent(graph, view), 'nl'));
      }
      for (const process of graph.file.processes) {
        layOutPlainly(swimlaneShapeOf(graph, process, 'en'));
      }
      perspectiveOf(graph, PLAIN_REQUEST);
    },
  }),
  gate({
    name: 'shapes of any graph',
    inputs: fc.record({
      graph: graphs,
      opened: fc.array(word, { maxLength: 3 }),
      isWhole: fc.boolean(),
    }),
    open: ({ graph, opened, isWhole }) => {
      const changes = { ...NO_CHANGES, opened: [...opened, 'b0'], everything: isWhole };
      for (const view of graph.file.views) {
        const shape = layoutShapeOf(graph, viewContent(graph, view, changes), 'nl');
        const { width, height } = layOutPlainly(shape);
        hold(Number.isFinite(width) && Number.isFinite(height), 'A picture has no size');
      }
    },
  }),
  gate({
    name: 'walk through a process',
    inputs: fc.record({
      graph: graphs,
      step: fc.oneof(
        word,
        fc.nat(5).map((number) => `s${number}`),
      ),
      choices: fc.array(fc.constantFrom('on', 'w0', 'w1', '__proto__', ''), { maxLength: 300 }),
      moves: fc.array(fc.nat(3), { maxLength: 20 }),
    }),
    open: ({ graph, step, choices, moves }) => {
      const [process] = graph.file.processes;
      if (!process) return;
      findStep(process, step);
      stepsFrom(process, step);
      let walk = walkTo(process, step, choices);
      for (const move of moves) {
        if (walk === null) return;
        const place = [
          () => walk && nextPlace(walk),
          () => walk && previousPlace(walk),
          () => walk && chooseWay(walk, choices[0] ?? 'on'),
          () => walk && undoChoice(walk, move),
        ][move]?.();
        if (place) walk = walkTo(process, place.step, place.choices);
      }
    },
  }),
  gate({
    name: 'placement',
    inputs: fc.oneof(value, changed(PLACEMENT)),
    open: (given) => {
      if (!isPlacementOf(SHAPE, given)) return;
      const told = new Set(given.bodies.map(({ id }) => id));
      hold(
        SHAPE.bodies.every(({ id }) => told.has(id)),
        'A body has no place',
      );
      const { bodies, relations: lines } = drawingOf(perspectiveOf(small, PLAIN_REQUEST), given);
      JSON.stringify([bodies, lines], (key, drawn: unknown) => {
        hold(typeof drawn !== 'number' || Number.isFinite(drawn), `${key} is nowhere`);
        return drawn;
      });
    },
  }),
  gate({
    name: 'routes',
    inputs: relations,
    open: (ends) => {
      const lines = ends.map(([from, to], index) => ({
        id: `r${index}`,
        type: 'any',
        from: `n${from}`,
        to: `n${to}`,
        evidence: { status: 'inferred', reason: { nl: 'x', en: 'x' } } as const,
      }));
      const { routes } = findRoutes(indexRelations(lines), 'n0', 'n12');
      hold(routes.length <= MAX_ROUTES, 'There are more routes than are read');
    },
  }),
];
