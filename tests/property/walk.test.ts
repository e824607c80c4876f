import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Direction, walk } from '../../src/drawing/walk.ts';
import { elkInProcess } from '../../src/layout/elk-node.ts';
import { layOutShape } from '../../src/layout/lay-out.ts';
import { parseGraph } from '../../src/model/parse.ts';
import { PLAIN_REQUEST, type Request } from '../../src/perspective/request.ts';
import { wantedLayoutOf } from '../../src/state/selectors.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
const pictures = graph.file.views.flatMap((view): readonly (readonly [string, Request])[] => [
  [view.id, { ...PLAIN_REQUEST, view: view.id }],
  ...(view.process === undefined
    ? []
    : [[`${view.id}, in lanes`, { ...PLAIN_REQUEST, view: view.id, as: 'swimlane' }] as const]),
  [`${view.id}, opened`, { ...PLAIN_REQUEST, view: view.id, opened: ['gemeenten'] }],
]);

describe.each(pictures)('arrows in %s', (_, request) => {
  it('lead to what lies wholly that way, and to everything', async () => {
    const { shape } = wantedLayoutOf(graph, request);
    const { bodies } = await layOutShape(shape, elkInProcess());
    const boxOf = new Map(bodies.map((body) => [body.id, body]));
    const [first] = bodies;
    const seen = new Set(first ? [first.id] : []);
    for (const id of seen) {
      for (const direction of DIRECTIONS) {
        const next = walk(bodies, shape.relations, id, direction);
        const here = boxOf.get(id);
        const there = next === null ? undefined : boxOf.get(next);
        if (next === null || here === undefined || there === undefined) continue;
        seen.add(next);
        const isWithin = there.parent === id || here.parent === next;
        const isThatWay = {
          right: there.x >= here.x + here.width,
          left: there.x + there.width <= here.x,
          down: there.y >= here.y + here.height,
          up: there.y + there.height <= here.y,
        }[direction];
        expect(isThatWay || isWithin, `${id} ${direction} ${next}`).toBe(true);
      }
    }
    expect([...seen].sort()).toEqual(bodies.map(({ id }) => id).sort());
  });
});
