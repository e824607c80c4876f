import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { drawRelation } from '../../src/diagram/far/draw-relation.ts';
import { drawingOf } from '../../src/drawing/drawing.ts';
import { HandoutCover } from '../../src/handout/handout-cover.tsx';
import { sheetOf } from '../../src/handout/use-sheets.ts';
import { MESSAGES_NL } from '../../src/i18n/messages.nl.ts';
import { APART_NL } from '../../src/i18n/messages-apart.nl.ts';
import { provenanceWords } from '../../src/i18n/provenance-words.ts';
import { foldLanes } from '../../src/layout/fold-lanes.ts';
import { layOutPlainly } from '../../src/layout/lay-out.ts';
import { wayKey } from '../../src/layout/swimlane-shape-of.ts';
import { Matrix } from '../../src/matrix/matrix.tsx';
import type { Graph } from '../../src/model/graph.ts';
import { LegendStrip } from '../../src/panels/legend-strip.tsx';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { provenanceAs } from '../../src/perspective/provenance-as.ts';
import {
  EVIDENCE_SHOWN,
  MATRIX_COLUMNS,
  PLAIN_REQUEST,
  type Request,
} from '../../src/perspective/request.ts';
import { Swimlane } from '../../src/process/swimlane.tsx';
import { INITIAL_STATE } from '../../src/state/map-state.ts';
import { wantedLayoutOf } from '../../src/state/selectors.ts';
import { useMap } from '../../src/state/store.ts';
import { StillPicture } from '../../src/still/still-picture.tsx';
import { graphs } from '../fixtures/arbitrary-graphs.ts';
import { groupsIn, NAMED_PALETTE, paintsIn, recordingContext } from '../fixtures/painted.ts';

/** Where the page stands, which a cover prints. */
vi.stubGlobal('document', {
  baseURI: 'https://kaart.example/',
  documentElement: { dataset: {} },
});
vi.stubGlobal('window', { location: { protocol: 'https:' } });

afterAll(() => {
  vi.unstubAllGlobals();
});

/** Pictures of a graph: of each view, plain, chosen, walked, filtered, folded. */
const requests: fc.Arbitrary<(graph: Graph) => Request> = fc
  .record({
    view: fc.nat(1),
    body: fc.option(fc.nat(), { nil: null }),
    step: fc.option(fc.nat(3), { nil: null }),
    lens: fc.option(fc.nat(), { nil: null }),
    evidence: fc.constantFrom(...EVIDENCE_SHOWN),
    folded: fc.array(fc.nat(2), { maxLength: 2 }),
  })
  .map(({ view, body, step, lens, evidence, folded }) => ({ file }: Graph): Request => {
    const idOf = (number: number | null) =>
      number === null ? null : (file.bodies[number % file.bodies.length]?.id ?? null);
    return {
      ...PLAIN_REQUEST,
      view: file.views[view]?.id ?? null,
      select: idOf(body),
      step: view === 0 && step !== null ? `s${step}` : null,
      lens: idOf(lens),
      evidence,
      folded: folded.flatMap((lane) => file.lanes[lane]?.id ?? []),
    };
  });

const drawn = (graph: Graph, request: Request) => {
  const perspective = perspectiveOf(graph, request);
  const laidOut = layOutPlainly(wantedLayoutOf(graph, request).shape);
  const placement = foldLanes(laidOut, request.folded);
  return { perspective, placement, drawing: drawingOf(perspective, placement) };
};

/** Whether any line in some markup is dashed. */
const isDashed = (markup: string): boolean => /stroke-dasharray="[^"]/.test(markup);

describe('a line is dashed if and only if it is inferred,', () => {
  it('in a drawing, on a canvas and in a still picture', () => {
    fc.assert(
      fc.property(graphs, requests, (graph, requestOf) => {
        const { perspective, placement, drawing } = drawn(graph, requestOf(graph));
        const still = renderToStaticMarkup(
          <StillPicture perspective={perspective} placement={placement} label="" />,
        );
        const groups = groupsIn(still, 'data-relation');
        for (const relation of drawing.relations) {
          const { shown, placed, look } = relation;
          const isInferred = shown.carried.every(({ evidence }) => evidence.status === 'inferred');
          expect(shown.evidence === 'inferred').toBe(isInferred);
          expect(look.dash !== undefined).toBe(isInferred);
          const { context, painted } = recordingContext();
          drawRelation(context, relation, 'names', NAMED_PALETTE, 1);
          expect(painted[0]?.dash !== '').toBe(isInferred);
          const group = groups.get(placed.id);
          expect(group?.of['data-evidence']).toBe(isInferred ? 'inferred' : 'stated');
          const [line] = paintsIn(group?.inside ?? '').filter(({ kind }) => kind === 'stroke');
          expect(line?.dash !== '').toBe(isInferred);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('in a swimlane picture', () => {
    fc.assert(
      fc.property(graphs, fc.option(fc.nat(3), { nil: null }), (graph, at) => {
        const step = at === null ? null : `s${at}`;
        const request: Request = { ...PLAIN_REQUEST, as: 'swimlane', step };
        const perspective = perspectiveOf(graph, request);
        const { process: shown } = perspective;
        if (shown === null) throw new Error('The view has a process');
        const placement = layOutPlainly(wantedLayoutOf(graph, request).shape);
        const placed = new Set(placement.relations.map(({ id }) => id));
        const html = renderToStaticMarkup(
          <Swimlane graph={graph} shown={shown} placement={placement} />,
        );
        const ways = shown.process.steps.flatMap((one) =>
          one.ways
            .filter(({ id }) => placed.has(wayKey(one.id, id)))
            .map((way) => ({ evidence: way.evidence ?? one.evidence })),
        );
        const lines = html.split('data-way=').slice(1);
        expect(lines).toHaveLength(ways.length);
        lines.forEach((markup, index) => {
          const inside = markup.slice(0, markup.indexOf('</g>'));
          expect(isDashed(inside)).toBe(ways[index]?.evidence.status === 'inferred');
        });
        const dashed = ways.filter(({ evidence }) => evidence.status === 'inferred').length;
        expect(html.includes('Een onderbroken lijn is afgeleid.')).toBe(dashed > 0);
        const told = provenanceAs(graph, perspective, request);
        expect([told.lines, told.inferred]).toEqual([lines.length, dashed]);
      }),
      { numRuns: 50 },
    );
  });

  it('in a table, which tells how many of its cells are', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...MATRIX_COLUMNS), fc.nat(1), (graph, columns, view) => {
        const request: Request = {
          ...PLAIN_REQUEST,
          as: 'matrix',
          columns,
          view: graph.file.views[view]?.id ?? null,
        };
        const perspective = perspectiveOf(graph, request);
        useMap.setState({ ...INITIAL_STATE, graph, request }, true);
        const html = renderToStaticMarkup(<Matrix />);
        const cells = html.split('<td').filter((cell) => /^[^>]* data-extent=/.test(cell));
        const inferred = cells.filter((cell) => cell.includes('data-evidence="inferred"'));
        for (const cell of cells) {
          expect(/, afgeleid[,<]/.test(cell)).toBe(inferred.includes(cell));
        }
        expect(html.includes('Een onderbroken rand betekent: afgeleid.')).toBe(inferred.length > 0);
        const told = provenanceWords(
          provenanceAs(graph, perspective, request),
          MESSAGES_NL,
          'nl',
          APART_NL.matrix,
        ).inferred;
        if (cells.length === 0) expect(told).toBe(null);
        else if (inferred.length === 0) expect(told).toBe('geen vakje afgeleid');
        else {
          const all = cells.length === 1 ? '1 vakje' : `${cells.length} vakjes`;
          expect(told).toBe(`${inferred.length} van ${all} afgeleid`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('in the legend of the map, and on the cover of the handout', () => {
    fc.assert(
      fc.property(graphs, requests, (graph, requestOf) => {
        const request = requestOf(graph);
        const { perspective } = drawn(graph, request);
        const title = { nl: 'Verhaal', en: 'Story' };
        const story = { id: 'story', title, scenes: [] };
        const scene = { id: 'scene', title, view: 'all', caption: title };
        useMap.setState({ ...INITIAL_STATE, graph }, true);
        const legends = [
          <LegendStrip key="map" perspective={perspective} />,
          <HandoutCover key="cover" story={story} sheets={[sheetOf(graph, scene, request)]} />,
        ].map((legend) => renderToStaticMarkup(legend));
        for (const [index, legend] of legends.entries()) {
          const rows = legend
            .split('<li')
            .slice(1)
            .filter((row) => row.includes('<path'));
          // Where there are no lines there is nothing to tell of them.
          const isEmpty = index === 0 && perspective.relations.length === 0;
          if (isEmpty) expect(rows).toEqual([]);
          else expect(rows.length).toBeGreaterThanOrEqual(2);
          for (const row of rows) {
            const isOfInferred = row.slice(0, row.indexOf('</li>')).endsWith('Afgeleid');
            expect(isDashed(row.slice(0, row.indexOf('</li>')))).toBe(isOfInferred);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
