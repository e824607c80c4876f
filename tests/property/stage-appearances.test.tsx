import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchAppearance } from '../../src/app/pictures.tsx';
import { evidenceOfWay } from '../../src/model/evidence-of-way.ts';
import { matrixOf } from '../../src/perspective/matrix-rows.ts';
import { StepList } from '../../src/process/lazy.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';
import { countOf, dashesIn, isTold, partOf, scenes, staged, wordsOf } from '../fixtures/staged.tsx';

// What only a browser knows: how large its window is, and whether anybody sees it.
vi.mock('../../src/present/use-is-covered.ts', () => ({ useIsCovered: () => false }));
vi.mock('../../src/present/use-full-screen.ts', () => ({ useIsFullScreen: () => false }));
vi.mock('../../src/present/use-stage-screen.ts', () => ({ useStageScreen: () => {} }));

beforeAll(async () => {
  const location = { protocol: 'https:', href: 'https://kaart.example/', search: '' };
  vi.stubGlobal('window', { location });
  vi.stubGlobal('document', { baseURI: location.href, documentElement: { dataset: {} } });
  for (const as of ['list', 'matrix', 'swimlane'] as const) fetchAppearance(as);
  await Promise.all([StepList.fetch(), vi.dynamicImportSettled()]);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** What stands in the picture: nothing of the words above it, and nothing of the foot. */
const pictureIn = (html: string): string =>
  html.slice(html.indexOf('</dl>') + 1, html.indexOf('<p data-provenance'));

/** Each element of some markup that has an attribute, up to the first end of its kind. */
const eachIn = (html: string, attribute: string, end: string): readonly string[] =>
  html
    .split(new RegExp(`(?=<[^<>]* ${attribute}=")`))
    .slice(1)
    .map((part) => part.slice(0, part.indexOf(end)));

/** What the foot and the counts must say of so many lines or cells; a scene with none says nothing of them. */
const expectCounts = (
  { html, shown }: ReturnType<typeof staged>,
  [all, inferred]: readonly [number, number],
  [one, many]: readonly [string, string],
) => {
  const foot = wordsOf(partOf(html, 'data-provenance', '</p>'));
  const counts = wordsOf(partOf(html, 'data-counts', '</dl>'));
  expect(counts === '').toBe(shown.isDetour);
  const ofAll = countOf(all, one, many);
  if (all === 0) {
    expect(foot).not.toMatch(/\d+ van \d+/);
    expect(counts).not.toContain('afgeleid');
    return;
  }
  const none = one === 'lijn' ? 'geen lijn' : 'geen vakje';
  expect(foot).toContain(`${inferred === 0 ? none : `${inferred} van ${ofAll}`} afgeleid`);
  if (!shown.isDetour) expect(counts).toContain(` ${ofAll}, ${inferred} afgeleid`);
};

describe('the whole of a stage', () => {
  it('that shows a list tells each line as inferred if and only if it is, and counts those that are there', () => {
    fc.assert(
      fc.property(graphs, scenes, (graph, asked) => {
        const stage = staged(graph, { ...asked, lens: null }, 'list');
        const picture = pictureIn(stage.html);
        const ofId = new Map(stage.perspective.relations.map((one) => [one.relation.id, one]));
        const told = new Map(
          eachIn(picture, 'data-relation', '</li>').map((markup) => [
            /data-relation="([^"]*)/.exec(markup)?.[1] ?? '',
            isTold(wordsOf(`${markup} `)),
          ]),
        );
        for (const [id, isToldSo] of told) {
          const carried = ofId.get(id)?.carried ?? [];
          expect(carried.length).toBeGreaterThan(0);
          expect(isToldSo).toBe(carried.every(({ evidence }) => evidence.status === 'inferred'));
        }
        expect(dashesIn(stage.html)).toBe(0);
        const inferred = [...told.values()].filter(Boolean).length;
        expectCounts(stage, [told.size, inferred], ['lijn', 'lijnen']);
      }),
      { numRuns: 60 },
    );
  });

  it('that shows a table tells and marks each cell as inferred if and only if it is, and counts them', () => {
    fc.assert(
      fc.property(graphs, scenes, (graph, asked) => {
        const stage = staged(graph, asked, 'matrix');
        const { rows } = matrixOf(stage.graph, stage.request);
        const held = rows.flatMap(({ cells }) =>
          [...cells.values()].map(({ evidence }) => evidence === 'inferred'),
        );
        const cells = eachIn(pictureIn(stage.html), 'data-extent', '</td>');
        const inferred = held.filter(Boolean).length;
        expect(cells.filter((cell) => isTold(wordsOf(`${cell} `)))).toHaveLength(inferred);
        for (const cell of cells) {
          expect(cell.includes('data-evidence="inferred"')).toBe(isTold(wordsOf(`${cell} `)));
        }
        expect(dashesIn(stage.html)).toBe(0);
        expectCounts(stage, [cells.length, inferred], ['vakje', 'vakjes']);
      }),
      { numRuns: 60 },
    );
  });

  it('that shows swimlanes dashes a way if and only if it is inferred, says so, and counts those that are there', () => {
    fc.assert(
      fc.property(graphs, scenes, (graph, asked) => {
        const stage = staged(graph, { ...asked, view: 0 }, 'swimlane');
        const { process } = stage.perspective;
        if (process === null) throw new Error('The view has a process');
        const held = process.process.steps.flatMap((step) =>
          step.ways
            .filter(({ to }) => to !== null)
            .map((way) => evidenceOfWay(step, way).status === 'inferred'),
        );
        const picture = pictureIn(stage.html);
        const ways = eachIn(picture, 'data-way', '</g>').map((way) => dashesIn(way) > 0);
        expect(ways).toEqual(held);
        const inferred = ways.filter(Boolean).length;
        expect(picture.includes('Een onderbroken lijn is afgeleid.')).toBe(inferred > 0);
        // Beside the ways only the key has a dash, where there is one to explain.
        expect(dashesIn(stage.html) - dashesIn(picture)).toBe(inferred > 0 ? 1 : 0);
        expectCounts(stage, [ways.length, inferred], ['lijn', 'lijnen']);
      }),
      { numRuns: 60 },
    );
  });
});
