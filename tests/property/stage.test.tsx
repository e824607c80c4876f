import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawingOf } from '../../src/drawing/drawing.ts';
import { seatsOf } from '../../src/model/seats.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';
import { attributesIn, groupsIn } from '../fixtures/painted.ts';
import { countOf, dashesIn, isTold, partOf, scenes, staged, wordsOf } from '../fixtures/staged.tsx';

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

describe('the whole of a stage', () => {
  it('dashes and tells a line as inferred if and only if it is, and nothing else', () => {
    fc.assert(
      fc.property(graphs, scenes, (graph, asked) => {
        const { html, perspective, placement } = staged(graph, asked);
        const drawing = drawingOf(perspective, placement);
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
