import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawnRelation, drawingOf } from '../../src/drawing/drawing.ts';
import { relationWords } from '../../src/drawing/relation-words.ts';
import { foldLanes } from '../../src/layout/fold-lanes.ts';
import { layOutPlainly } from '../../src/layout/lay-out.ts';
import { countedLabel } from '../../src/model/line-label.ts';
import { parseGraph } from '../../src/model/parse.ts';
import type { GraphFile } from '../../src/model/schema.ts';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { EVIDENCE_SHOWN, PLAIN_REQUEST, type Request } from '../../src/perspective/request.ts';
import { wantedLayoutOf } from '../../src/state/selectors.ts';
import { smallGraphFile } from '../fixtures/small-graph.ts';

const same = (words: string) => ({ nl: words, en: words });

/** One body above, and many below it that each have a line to it. */
const hubOf = (lines: readonly { readonly type: number; readonly isStated: boolean }[]) => {
  const base = smallGraphFile();
  const [above, below] = base.lanes;
  const evidence = (isStated: boolean): GraphFile['bodies'][number]['evidence'] =>
    isStated
      ? { status: 'stated', source: 'talk', place: 1, quote: 'raad' }
      : { status: 'inferred', reason: same('Zomaar.') };
  const body = (id: string, lane: string | undefined): GraphFile['bodies'][number] => ({
    id,
    name: same(`Orgaan ${id}`),
    kind: 'meeting',
    lane: lane ?? '',
    description: same('Zomaar.'),
    evidence: evidence(true),
  });
  const file: GraphFile = {
    ...base,
    bodies: [body('hub', above?.id), ...lines.map((_, index) => body(`b${index}`, below?.id))],
    relations: lines.map(({ type, isStated }, index) => ({
      id: `r${index}`,
      type: base.relationTypes[type]?.id ?? '',
      from: `b${index}`,
      to: 'hub',
      evidence: evidence(isStated),
    })),
    memberships: [],
    processes: [],
    views: [
      {
        id: 'all',
        title: same('Alles'),
        question: same('Wie?'),
        bodies: ['hub', ...lines.map((_, index) => `b${index}`)],
        direction: 'UP',
      },
    ],
    stories: [],
    remarks: [],
    glossary: [],
  };
  const parsed = parseGraph(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.graph;
};

const graphs = fc
  .array(
    fc.record({ type: fc.nat(1), isStated: fc.boolean(), times: fc.integer({ min: 1, max: 5 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((runs) => hubOf(runs.flatMap((line) => Array.from({ length: line.times }, () => line))));

const asked = fc.record({
  evidence: fc.constantFrom(...EVIDENCE_SHOWN),
  chosen: fc.option(fc.nat(8), { nil: null }),
  folded: fc.constantFrom(null, 0, 1),
});

/** What makes two lines one and the same for who looks at them. */
const looksOf = ({ shown, look }: DrawnRelation) => [
  shown.type.id,
  shown.evidence,
  shown.dimmed,
  look.dash !== undefined,
];

describe('a word that lines have together', () => {
  it('tells as many as are drawn, all alike, and stands once', () => {
    let rows = 0;
    fc.assert(
      fc.property(graphs, asked, (graph, { evidence, chosen, folded }) => {
        const lane = folded === null ? undefined : graph.lanesInOrder[folded]?.id;
        const request: Request = {
          ...PLAIN_REQUEST,
          evidence,
          select: chosen !== null && graph.bodies.has(`b${chosen}`) ? `b${chosen}` : null,
          folded: lane === undefined ? [] : [lane],
        };
        const laidOut = layOutPlainly(wantedLayoutOf(graph, request).shape);
        const { relations } = drawingOf(
          perspectiveOf(graph, request),
          foldLanes(laidOut, request.folded),
        );
        for (const drawn of relations) {
          const { label, placed, shown } = drawn;
          const written = relationWords(drawn).flatMap((one) =>
            one.kind === 'words' ? [one.text] : [],
          );
          if (label === null) {
            expect(written).toEqual([]);
            continue;
          }
          if (label.box !== placed.shared) {
            expect(label.text).toBe(shown.label);
            continue;
          }
          rows++;
          const row = relations.filter((one) => placed.shared?.of.includes(one.placed.id));
          expect(row.length).toBeGreaterThan(1);
          expect(label.text).toBe(countedLabel(row.length, shown.label));
          for (const one of row) {
            expect(looksOf(one)).toEqual(looksOf(drawn));
            if (one !== drawn) expect(one.label).toBeNull();
          }
          if (shown.evidence === 'inferred' && label.box.remark !== undefined) {
            expect(written.at(-1)).toMatch(/(^|·\u00a0)afgeleid$/);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(rows).toBeGreaterThan(20);
  });
});
