import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingOf } from '../../src/drawing/drawing.ts';
import { layOutPlainly } from '../../src/layout/lay-out.ts';
import type { Graph } from '../../src/model/graph.ts';
import { seatsOf } from '../../src/model/seats.ts';
import { Outline } from '../../src/outline/outline.tsx';
import { LegendPanel } from '../../src/panels/legend-panel.tsx';
import { LensDetails } from '../../src/panels/lens-details.tsx';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { EVIDENCE_SHOWN, PLAIN_REQUEST, type Request } from '../../src/perspective/request.ts';
import { atScene, shownSceneOf } from '../../src/perspective/shown-scene.ts';
import { SceneCounts } from '../../src/present/scene-counts.tsx';
import { StageFoot } from '../../src/present/stage-foot.tsx';
import { PictureSheet } from '../../src/share/picture-sheet.tsx';
import { INITIAL_STATE } from '../../src/state/map-state.ts';
import { wantedLayoutOf } from '../../src/state/selectors.ts';
import { useMap } from '../../src/state/store.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';
import { groupsIn, paintsIn } from '../fixtures/painted.ts';

vi.stubGlobal('document', { documentElement: { dataset: {} } });
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  useMap.setState(INITIAL_STATE, true);
});

const pictureOf = (graph: Graph, request: Request) => {
  const perspective = perspectiveOf(graph, request);
  const placement = layOutPlainly(wantedLayoutOf(graph, request).shape);
  return { perspective, placement, drawing: drawingOf(perspective, placement) };
};

/** What some part of the page shows of a graph when that is asked for. */
const shown = (graph: Graph, request: Request, part: ReactNode): string => {
  useMap.setState({ ...INITIAL_STATE, graph, request }, true);
  return renderToStaticMarkup(part);
};

/** The saved picture of a graph when that is asked for. */
const sheetOf = (graph: Graph, request: Request, picture: ReturnType<typeof pictureOf>): string => {
  const { perspective, placement } = picture;
  return shown(
    graph,
    request,
    <PictureSheet ref={null} perspective={perspective} placement={placement} address={null} />,
  );
};

/** What stands in each element of some markup that begins with an attribute, up to an end. */
const inEach = (html: string, attribute: string, end: string): ReadonlyMap<string, string> =>
  new Map(
    html
      .split(`${attribute}="`)
      .slice(1)
      .map((rest) => {
        const id = rest.slice(0, rest.indexOf('"'));
        return [id, rest.slice(rest.indexOf('>') + 1, rest.indexOf(end))] as const;
      }),
  );

const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ');
const isTold = (html: string): boolean => /\bafgeleid\b/i.test(wordsOf(html));

const narrowed: fc.Arbitrary<Request> = fc
  .record({ evidence: fc.constantFrom(...EVIDENCE_SHOWN), folded: fc.boolean() })
  .map(({ evidence, folded }) => ({
    ...PLAIN_REQUEST,
    evidence,
    folded: folded ? ['top'] : [],
  }));

describe('the dots of a lens', () => {
  it('are dashed, and told in the list and beside it, if and only if that somebody sits there is inferred', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.nat(),
        fc.constantFrom(null, 'member', 'alderman'),
        (graph, member, asked) => {
          const { bodies } = graph.file;
          const lens = bodies[member % bodies.length]?.id ?? '';
          const role = graph.roles.has(asked ?? '') ? asked : null;
          const request: Request = { ...PLAIN_REQUEST, lens, role };
          const picture = pictureOf(graph, request);
          const { perspective } = picture;
          const seats = seatsOf(graph, lens, role);
          const sheet = sheetOf(graph, request, picture);
          const list = inEach(shown(graph, request, <Outline />), 'data-body', '</h4>');
          for (const [id, { of, inside }] of groupsIn(sheet, 'data-body')) {
            const seat = seats.get(id);
            const isInferred = seat?.evidence === 'inferred';
            expect(of['data-seat'] !== undefined).toBe(seat !== undefined || id === lens);
            expect(of['data-seat-inferred'] !== undefined).toBe(isInferred);
            expect(paintsIn(inside).some(({ dash = '' }) => dash !== '')).toBe(isInferred);
            expect(/ zit hierin/.test(list.get(id) ?? '')).toBe(seat !== undefined);
            expect(isTold(list.get(id) ?? '')).toBe(isInferred);
          }
          if (perspective.lens === null) throw new Error('A lens was asked for');
          const details = shown(
            graph,
            request,
            <LensDetails lens={perspective.lens} view={perspective.view.id} />,
          );
          const entries = details.split('<li').slice(1);
          expect(entries).toHaveLength(seats.size);
          perspective.lens.seats.forEach(({ evidence }, index) => {
            expect(isTold(entries[index] ?? '')).toBe(evidence === 'inferred');
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the list', () => {
  it('tells of a line that it is inferred if and only if it is dashed in the picture', () => {
    fc.assert(
      fc.property(graphs, narrowed, (graph, request) => {
        const { drawing } = pictureOf(graph, { ...request, folded: [] });
        const lines = inEach(
          shown(graph, { ...request, folded: [] }, <Outline />),
          'data-relation',
          '</li>',
        );
        expect([...lines.keys()].toSorted()).toEqual(
          drawing.relations.map(({ shown: one }) => one.relation.id).toSorted(),
        );
        for (const { shown: one, look } of drawing.relations)
          expect(isTold(lines.get(one.relation.id) ?? '')).toBe(look.dash !== undefined);
      }),
      { numRuns: 60 },
    );
  });
});

describe('on the stage', () => {
  const same = (words: string) => ({ nl: words, en: words });

  it('the foot and the counts tell as many lines as are drawn, and as many inferred as are dashed', () => {
    fc.assert(
      fc.property(graphs, narrowed, (graph, asked) => {
        const scene = { id: 'scene', title: same('Beeld'), caption: same('Zo.'), view: 'all' };
        const story = { id: 'story', title: same('Verhaal'), scenes: [scene] };
        const told: Graph = { ...graph, stories: new Map([[story.id, story]]) };
        const request = { ...atScene(told, asked, story, scene), evidence: asked.evidence };
        const { perspective, drawing } = pictureOf(told, request);
        const dashed = drawing.relations.filter(({ look }) => look.dash !== undefined).length;
        const lines = drawing.relations.length;
        const present = shownSceneOf(told, request);
        if (present === null) throw new Error('A scene was asked for');
        const foot = shown(
          told,
          request,
          <StageFoot perspective={perspective} shown={present} onNumber={() => {}} tools={null} />,
        );
        const words = wordsOf(foot);
        const hidden = present.isDetour
          ? perspective.relations.filter((one) => one.hidden).length
          : 0;
        expect(/ (\d+) lijn(en)? verborgen/.exec(words)?.[1] ?? '0').toBe(`${hidden}`);
        if (lines === 0) expect(words.replace(/ \d+ lijn(en)? verborgen/, '')).not.toMatch(/ lijn/);
        else if (dashed === 0) expect(words).toContain('geen lijn afgeleid');
        else
          expect(words).toContain(
            `${dashed} van ${lines} ${lines === 1 ? 'lijn' : 'lijnen'} afgeleid`,
          );
        // The key stands there exactly when there is a dash to explain, and has one dash.
        const samples = foot.split('<svg').slice(1);
        expect(samples.map((one) => /stroke-dasharray="[^"]/.test(one))).toEqual(
          dashed === 0 ? [] : [false, true],
        );
        const counts = wordsOf(shown(told, request, <SceneCounts perspective={perspective} />));
        if (lines === 0) expect(counts).not.toMatch(/ lijn/);
        else
          expect(counts.replaceAll(/\s+/g, ' ')).toContain(
            ` ${lines} ${lines === 1 ? 'lijn' : 'lijnen'}, ${dashed} afgeleid`,
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a legend', () => {
  it('of the map and of a saved picture has a dash at what is inferred, and nowhere else', () => {
    fc.assert(
      fc.property(graphs, narrowed, (graph, request) => {
        const picture = pictureOf(graph, request);
        const { perspective } = picture;
        const panel = shown(graph, request, <LegendPanel />);
        const samples = [...panel.matchAll(/<(label|p)\b.*?<\/\1>/gs)]
          .map(([row]) => row)
          .filter((row) => row.includes('<svg'));
        const sheet = sheetOf(graph, request, picture);
        const keys = [...groupsIn(sheet, 'transform').values()].map(({ inside }) => inside);
        const rows = [...samples, ...keys];
        const hasLines = perspective.relations.length > 0;
        expect([samples.length > 0, keys.length > 0]).toEqual([hasLines, hasLines]);
        for (const row of rows)
          expect(/stroke-dasharray="[^"]/.test(row)).toBe(/^\s*Afgeleid\s*$/.test(wordsOf(row)));
        expect(rows.filter(isTold)).toHaveLength(hasLines ? 2 : 0);
      }),
      { numRuns: 40 },
    );
  });
});
