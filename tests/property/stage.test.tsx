import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { StagePage } from '../../src/app/stage-page.tsx';
import { drawingOf } from '../../src/drawing/drawing.ts';
import { layOutPlainly } from '../../src/layout/lay-out.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Evidence, Scene } from '../../src/model/schema.ts';
import { seatsOf } from '../../src/model/seats.ts';
import { EVIDENCE_SHOWN, PLAIN_REQUEST, type Request } from '../../src/perspective/request.ts';
import { atScene, shownSceneOf } from '../../src/perspective/shown-scene.ts';
import { INITIAL_STATE, type MapState } from '../../src/state/map-state.ts';
import { selectPerspective, selectPlacement, selectShape } from '../../src/state/selectors.ts';
import { useMap } from '../../src/state/store.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';
import { attributesIn, groupsIn } from '../fixtures/painted.ts';

// What only a browser knows: how large its window is, and whether anybody sees it.
vi.mock('../../src/present/use-is-covered.ts', () => ({ useIsCovered: () => false }));
vi.mock('../../src/present/use-full-screen.ts', () => ({ useIsFullScreen: () => false }));
vi.mock('../../src/present/use-stage-screen.ts', () => ({ useStageScreen: () => {} }));

beforeAll(() => {
  const location = { protocol: 'https:', href: 'https://kaart.example/', search: '' };
  vi.stubGlobal('window', { location });
  vi.stubGlobal('document', { baseURI: location.href, documentElement: { dataset: {} } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const same = (words: string) => ({ nl: words, en: words });

/** How the words of a scene are held: by a source, by inference, or nothing is said of it. */
const HELD: readonly (Evidence | undefined)[] = [
  undefined,
  { status: 'stated', source: 'talk', place: 1, quote: 'raad' },
  { status: 'inferred', reason: same('Zomaar.') },
];

/** One scene of any graph: its whole picture, or part of it, with one thing lit; and the presenter may wander off. */
const scenes = fc.record({
  view: fc.nat(1),
  select: fc.option(fc.nat()),
  lens: fc.option(fc.nat()),
  step: fc.option(fc.nat(3)),
  held: fc.constantFrom(...HELD),
  shows: fc.constantFrom(...EVIDENCE_SHOWN),
  folds: fc.boolean(),
  strays: fc.boolean(),
});

type Asked = typeof scenes extends fc.Arbitrary<infer One> ? One : never;

/** What a page knows that presents such a scene, and its picture. */
const staged = (graph: Graph, asked: Asked) => {
  const { bodies, views } = graph.file;
  const idOf = (number: number) => bodies[number % bodies.length]?.id ?? '';
  const scene: Scene = {
    id: 'scene',
    title: same('Beeld'),
    caption: same('Zo.'),
    view: views[asked.view]?.id ?? '',
    count: true,
    show: { evidence: asked.shows, ...(asked.folds ? { folded: 'top' } : {}) },
    ...(asked.select === null ? {} : { select: idOf(asked.select) }),
    ...(asked.lens === null ? {} : { lens: idOf(asked.lens) }),
    ...(asked.step === null || asked.view === 1 ? {} : { step: `s${asked.step}` }),
    ...(asked.held ? { evidence: asked.held } : {}),
  };
  const story = { id: 'story', title: same('Verhaal'), scenes: [scene] };
  const told: Graph = { ...graph, stories: new Map([[story.id, story]]) };
  const own = atScene(told, PLAIN_REQUEST, story, scene);
  const request: Request = asked.strays ? { ...own, hops: 2, evidence: 'all' } : own;
  const before: MapState = { ...INITIAL_STATE, graph: told, request };
  const wanted = selectShape(before);
  if (wanted === null) throw new Error('There is a graph');
  const placements = new Map([[wanted.hash, layOutPlainly(wanted.shape)]]);
  const state: MapState = { ...before, placements };
  const perspective = selectPerspective(state);
  const placement = selectPlacement(state);
  const shown = shownSceneOf(told, request);
  if (perspective === null || placement === null || shown === null)
    throw new Error('A scene was asked for');
  useMap.setState(state, true);
  const html = renderToStaticMarkup(
    <StagePage perspective={perspective} shown={shown} onOpen={() => {}} onResize={() => {}} />,
  );
  return { html, shown, perspective, drawing: drawingOf(perspective, placement) };
};

const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const dashesIn = (html: string): number => [...html.matchAll(/stroke-dasharray="[^"]/g)].length;
const isTold = (words: string): boolean => /\bafgeleid\b/.test(words);

/** The element of some markup that begins with an attribute, up to the first end of its kind. */
const partOf = (html: string, attribute: string, end: string): string => {
  const at = html.indexOf(attribute);
  return at === -1 ? '' : html.slice(html.lastIndexOf('<', at), html.indexOf(end, at));
};

const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

describe('the whole of a stage', () => {
  it('dashes and tells a line as inferred if and only if it is, and nothing else', () => {
    fc.assert(
      fc.property(graphs, scenes, (graph, asked) => {
        const { html, drawing } = staged(graph, asked);
        const groups = groupsIn(html, 'data-relation');
        expect([...groups.keys()].toSorted()).toEqual(
          drawing.relations.map(({ placed }) => placed.id).toSorted(),
        );
        let ofLines = 0;
        for (const { shown } of drawing.relations) {
          const isInferred = shown.carried.every(({ evidence }) => evidence.status === 'inferred');
          const { of = {}, inside = '' } = groups.get(shown.relation.id) ?? {};
          expect(of['data-evidence']).toBe(isInferred ? 'inferred' : 'stated');
          expect(dashesIn(inside)).toBe(isInferred ? 1 : 0);
          expect(isTold(of['aria-label'] ?? '')).toBe(isInferred);
          ofLines += dashesIn(inside);
        }
        // Beside the lines only the key has a dash, where there is one to explain.
        expect(dashesIn(html) - ofLines).toBe(ofLines > 0 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the lines that stand in it, and of its words calls inferred what is', () => {
    fc.assert(
      fc.property(graphs, scenes, (graph, asked) => {
        const { html, shown, perspective } = staged(graph, asked);
        const lines = [...groupsIn(html, 'data-relation').values()];
        const inferred = lines.filter(({ inside }) => dashesIn(inside) > 0).length;
        const foot = wordsOf(partOf(html, 'data-provenance', '</p>'));
        const share =
          inferred === 0
            ? 'geen lijn'
            : `${inferred} van ${countOf(lines.length, 'lijn', 'lijnen')}`;
        // A scene leaves out what it does not tell of; who wandered off has a filter on.
        const hidden = shown.isDetour
          ? perspective.relations.filter((one) => one.hidden).length
          : 0;
        expect(foot.includes(` ${countOf(hidden, 'lijn', 'lijnen')} verborgen`)).toBe(hidden > 0);
        if (lines.length === 0)
          expect(foot.replace(/\d+ lijn(en)? verborgen/, '')).not.toMatch(/ lijn/);
        else expect(foot).toContain(`${share} afgeleid`);
        const isSaid = !shown.isDetour && asked.held?.status === 'inferred';
        expect(foot.match(/\bafgeleid\b/g)?.length ?? 0).toBe(
          (lines.length > 0 ? 1 : 0) + (isSaid ? 1 : 0),
        );
        const counts = wordsOf(partOf(html, 'data-counts', '</dl>'));
        expect(counts === '').toBe(shown.isDetour);
        if (shown.isDetour) return;
        if (lines.length === 0) expect(counts).not.toMatch(/ lijn/);
        else
          expect(counts).toContain(
            ` ${countOf(lines.length, 'lijn', 'lijnen')}, ${inferred} afgeleid`,
          );
        // Above the picture nothing else is told as inferred.
        const above = wordsOf(html.slice(0, html.indexOf('data-counts')));
        expect(isTold(above)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('marks a seat as inferred if and only if it is, and names with a body whom it has to do with by inference', () => {
    fc.assert(
      fc.property(graphs, scenes, fc.nat(), (graph, asked, lens) => {
        const { html, perspective } = staged(graph, { ...asked, lens, select: null, step: null });
        if (perspective.lens === null) throw new Error('A lens was asked for');
        const seats = seatsOf(graph, perspective.lens.member.id, null);
        const bodies = new Map(perspective.bodies.map((shown) => [shown.body.id, shown]));
        for (const [, tag = ''] of html.matchAll(/<button( [^>]*data-body="[^>]*)>/g)) {
          const of = attributesIn(tag);
          const id = of['data-body'] ?? '';
          expect(of['data-seat-inferred'] !== undefined).toBe(
            seats.get(id)?.evidence === 'inferred',
          );
          const isOfInferred = bodies
            .get(id)
            ?.told.some(({ others, more }) =>
              [...others, ...more].some(({ isInferred }) => isInferred),
            );
          expect(isTold(of['aria-label'] ?? '')).toBe(isOfInferred);
        }
      }),
      { numRuns: 60 },
    );
  });
});
