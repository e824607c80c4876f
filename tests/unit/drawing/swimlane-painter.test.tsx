import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wayOf } from '../../../src/drawing/way-of.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { Swimlane } from '../../../src/process/swimlane.tsx';
import { wantedLayoutOf } from '../../../src/state/selectors.ts';
import { attributesIn, groupsIn, linesOf, paintsIn, unbroken } from '../../fixtures/painted.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();

describe('a swimlane picture', () => {
  it.each([null, 'ask-council'])('draws each lane, way and step with the step %s', async (step) => {
    const choices = step === null ? [] : ['ask'];
    const request = { ...PLAIN_REQUEST, as: 'swimlane', step, choices } as const;
    const { process: shown } = perspectiveOf(graph, request);
    if (shown === null) throw new Error('The view has a process');
    const placement = await layOutShape(wantedLayoutOf(graph, request).shape, elkInProcess());
    const html = renderToStaticMarkup(
      <Swimlane graph={graph} shown={shown} placement={placement} />,
    );
    const lanes = groupsIn(html, 'data-lane');
    for (const { id, x, y, width, height } of placement.lanes) {
      const paints = paintsIn(lanes.get(id)?.inside ?? '');
      expect(paints[0]?.what).toMatch(`box ${x} ${y} ${width} ${height}`);
      const name = new RegExp(`data-lane-name="${id}"[^>]*><span>([^<]*)`).exec(html);
      expect(name?.[1]).toBe(graph.lanes.get(id)?.label.nl);
    }
    const ways = [...groupsIn(html, 'data-way').values()];
    const drawn = html.split('data-way=').length - 1;
    expect(drawn).toBe(placement.relations.length);
    for (const { of, inside } of ways) {
      const [line, head] = paintsIn(inside);
      const isOff = of['data-off'] === 'true';
      expect(placement.relations.map((placed) => wayOf(placed).path)).toContain(line?.what);
      expect(head?.kind).toBe('fill');
      expect([line?.width, line?.dash]).toEqual([isOff ? 1 : 2, '']);
    }
    for (const { placed, state, nameLines } of shown.steps.flatMap((one) =>
      placement.bodies
        .filter(({ id }) => id === one.step.id)
        .map((body) => ({ placed: body, state: one.state, nameLines: body.nameLines })),
    )) {
      const card = new RegExp(`<button[^>]*data-step="${placed.id}".*?</button>`, 's').exec(html);
      const of = attributesIn(card?.[0].slice(0, card[0].indexOf('>')) ?? '');
      expect(of['data-state']).toBe(state);
      expect(of.style).toBe(
        `left:${placed.x}px;top:${placed.y}px;width:${placed.width}px;min-height:${placed.height}px`,
      );
      expect(unbroken(linesOf(card?.[0] ?? ''))).toEqual(
        unbroken([...placed.captionLines, ...nameLines]),
      );
    }
  });
});
