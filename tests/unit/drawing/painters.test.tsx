import { readFileSync } from 'node:fs';
import { ReactFlowProvider } from '@xyflow/react';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lightTokens } from '../../../src/build/light-tokens.ts';
import { linkImageSvg } from '../../../src/build/link-image.ts';
import { BodyNode } from '../../../src/diagram/body-node.tsx';
import { drawBody } from '../../../src/diagram/far/draw-part.ts';
import { drawRelation } from '../../../src/diagram/far/draw-relation.ts';
import { bodyNodesOf, laneNodesOf } from '../../../src/diagram/flow-elements.ts';
import { LaneNode } from '../../../src/diagram/lane-node.tsx';
import { bundlesOf, RelationBundle } from '../../../src/diagram/relation-bundle.tsx';
import { RelationLine } from '../../../src/diagram/relation-line.tsx';
import { BODY_MARKS } from '../../../src/drawing/body-marks.ts';
import { drawingOf } from '../../../src/drawing/drawing.ts';
import { paperLook } from '../../../src/drawing/paper-look.ts';
import { wayOf } from '../../../src/drawing/way-of.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { foldLanes } from '../../../src/layout/fold-lanes.ts';
import { labelLines } from '../../../src/layout/label-lines.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { remarkedLabel } from '../../../src/model/line-label.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST, type Request } from '../../../src/perspective/request.ts';
import { wantedLayoutOf } from '../../../src/state/selectors.ts';
import { StillPicture } from '../../../src/still/still-picture.tsx';
import {
  attributesIn,
  groupsIn,
  linesOf,
  NAMED_PALETTE,
  type Paint,
  paintsIn,
  recordingContext,
  unbroken,
  wordsIn,
} from '../../fixtures/painted.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const STYLES = [
  { colour: 'brown', arrowhead: 'circle' },
  { colour: 'teal', arrowhead: 'filled' },
  { colour: 'ink', arrowhead: 'open' },
] as const;

const file = smallGraphFile();
const graph = indexGraph({
  ...file,
  relationTypes: file.relationTypes.map((type, index) => ({
    ...type,
    style: STYLES[index] ?? type.style,
  })),
});

/** One picture of the small graph for each thing that a mark tells. */
const PICTURES: Readonly<Record<string, Partial<Request>>> = {
  plain: {},
  'a chosen body': { select: 'council' },
  'a chosen line': { select: 'team-board' },
  'a step of a process': { step: 'ask-council', choices: ['ask'] },
  'the seats of a member': { view: 'towns-view', lens: 'west', closed: ['towns'] },
  'all of its seats': { lens: 'east' },
  'chips in a box': { view: 'towns-view' },
  'closed parts': { view: 'towns-view', closed: ['towns'] },
  'a folded lane': { folded: ['top'] },
};

const pictureOf = async (change: Partial<Request>) => {
  const request = { ...PLAIN_REQUEST, ...change };
  const perspective = perspectiveOf(graph, request);
  const laidOut = await layOutShape(wantedLayoutOf(graph, request).shape, elkInProcess());
  const placement = foldLanes(laidOut, request.folded);
  const still = renderToStaticMarkup(
    <StillPicture perspective={perspective} placement={placement} label="" />,
  );
  return { perspective, placement, drawing: drawingOf(perspective, placement), still };
};
type Picture = Awaited<ReturnType<typeof pictureOf>>;

const pictures = await Promise.all(
  Object.entries(PICTURES).map(async ([name, change]) => [name, await pictureOf(change)] as const),
);

const onCanvas = (paint: (context: ReturnType<typeof recordingContext>['context']) => void) => {
  const { context, painted } = recordingContext();
  paint(context);
  return painted;
};

const opacityOf = ({ opacity }: Readonly<Record<string, string>>) => Number(opacity ?? 1);

/** What is painted of a relation: its line, which may be faint, and what is written at it. */
const paintsOfLine = (inside: string): readonly Paint[] => {
  const [, of = '', line = '', words = ''] = /<g([^>]*)>(.*?)<\/g>(.*)/s.exec(inside) ?? [];
  return [...paintsIn(line, opacityOf(attributesIn(of))), ...paintsIn(words)];
};

/** The element of a node of React Flow, without its canvas. */
const markupOf = {
  body: (node: ReturnType<typeof bodyNodesOf>[number]) =>
    renderToStaticMarkup(
      <ReactFlowProvider>
        <BodyNode {...({ data: node.data } as ComponentProps<typeof BodyNode>)} />
      </ReactFlowProvider>,
    ),
  lane: (node: ReturnType<typeof laneNodesOf>[number]) =>
    renderToStaticMarkup(
      <LaneNode {...({ data: node.data } as ComponentProps<typeof LaneNode>)} />,
    ),
};

describe.each(pictures)('%s', (_, { drawing, still, placement }: Picture) => {
  it('has the same bodies on a canvas and in a still picture, mark for mark', () => {
    const groups = groupsIn(still, 'data-body');
    expect([...groups.keys()].sort()).toEqual(drawing.bodies.map(({ placed }) => placed.id).sort());
    for (const body of drawing.bodies) {
      const painted = onCanvas((context) => drawBody(context, body, 'names', NAMED_PALETTE));
      expect(paintsIn(groups.get(body.placed.id)?.inside ?? '')).toEqual(painted);
    }
  });

  it('has the same bodies as elements', () => {
    const nodes = bodyNodesOf(drawing.bodies);
    for (const [index, body] of drawing.bodies.entries()) {
      const { shown, placed, shape } = body;
      const node = nodes[index];
      if (!node) throw new Error('There is a node for each body');
      expect({ ...node.position, width: node.width, height: node.height }).toEqual({
        x: placed.x,
        y: placed.y,
        width: placed.width,
        height: placed.height,
      });
      const html = markupOf.body(node);
      const of = attributesIn(html.slice(0, html.indexOf('>')));
      const has = (mark: keyof typeof BODY_MARKS) => BODY_MARKS[mark](body, 'names').length > 0;
      expect(of.class).toContain(shape);
      // A chip has a caption for who reads along; it is not seen.
      const captions = shape === 'chip' ? placed.captionLines : [];
      const written = (mark: 'words' | 'steps') =>
        BODY_MARKS[mark](body, 'names').flatMap((one) => (one.kind === 'words' ? [one.text] : []));
      expect(unbroken(linesOf(html))).toEqual(unbroken([...captions, ...written('words')]));
      const numbers = [...html.matchAll(/data-number="([^"]*)"/g)].map(([, number]) => number);
      expect(numbers).toEqual(written('steps'));
      const [letters] = BODY_MARKS.initials(body, 'initials');
      expect(of['data-initials']).toBe(letters?.kind === 'words' ? letters.text : undefined);
      expect(of['data-seat'] !== undefined).toBe(has('seat'));
      expect(of['data-turn'] !== undefined || of['aria-current'] === 'true').toBe(has('outline'));
      expect(shape === 'card' && of['data-parts'] === 'closed').toBe(has('behind'));
      expect(of['data-dimmed']).toBe(shown.dimmed ? 'true' : undefined);
    }
  });

  it('has the same lines on a canvas, as elements and in a still picture', () => {
    const groups = groupsIn(still, 'data-relation');
    expect([...groups.keys()]).toEqual(drawing.relations.map(({ placed }) => placed.id));
    for (const relation of drawing.relations) {
      const { placed, look } = relation;
      const painted = onCanvas((context) =>
        drawRelation(context, relation, 'names', NAMED_PALETTE, 1),
      );
      expect(painted[0]).toEqual({
        kind: 'stroke',
        what: wayOf(placed).path,
        colour: 'var(--relation)',
        opacity: Math.round((look.opacity ?? 1) * (look.lineOpacity ?? 1) * 1000) / 1000,
        width: look.width,
        dash: look.dash ?? '',
      });
      const group = groups.get(placed.id);
      const inStill = paintsOfLine(group?.inside ?? '');
      const thin = { ...painted[0], width: paperLook(relation).width };
      expect(inStill).toEqual([thin, ...painted.slice(1)]);

      const html = renderToStaticMarkup(<RelationLine drawn={relation} />);
      const [element] = groupsIn(html, 'data-relation').values();
      expect(paintsOfLine(element?.inside ?? '')).toEqual(painted);
      const { label, shown } = relation;
      expect(wordsIn(painted)).toEqual([
        ...(placed.steps && shown.steps ? [shown.steps.numbers] : []),
        ...(label
          ? labelLines(
              label.box.remark === 'behind' && shown.remark
                ? remarkedLabel(label.text, shown.remark)
                : label.text,
              label.box.lines,
            )
          : []),
        ...(label?.box.remark === 'under' && shown.remark ? [shown.remark] : []),
      ]);
      expect(element?.of['data-colour']).toBe(group?.of['data-colour']);
    }
  });

  it('has the same lines where many are drawn as one', () => {
    for (const bundle of bundlesOf(drawing.relations)) {
      const html = renderToStaticMarkup(<RelationBundle bundle={bundle} />);
      const [group] = groupsIn(html, 'data-colour').values();
      const [line] = paintsIn(group?.inside ?? '', opacityOf(group?.of ?? {}));
      const alone = onCanvas((context) =>
        drawRelation(context, bundle[0], 'names', NAMED_PALETTE, 1),
      );
      const what = bundle.map(({ placed }) => wayOf(placed).path).join('');
      expect(line).toEqual({ ...alone[0], what });
    }
  });

  it('has the same lanes as elements and in a still picture', () => {
    const groups = groupsIn(still, 'data-lane');
    const nodes = laneNodesOf(drawing.lanes);
    expect(nodes).toHaveLength(drawing.lanes.length);
    for (const [index, lane] of drawing.lanes.entries()) {
      const node = nodes[index];
      const group = groups.get(lane.placed.id);
      if (!node || !group) throw new Error('There is each lane');
      const { x, y, width, height } = lane.placed;
      expect({ ...node.position, width: node.width, height: node.height }).toEqual({
        x,
        y,
        width,
        height,
      });
      const html = markupOf.lane(node);
      expect(linesOf(html)).toEqual(wordsIn(paintsIn(group.inside)));
      const of = attributesIn(html.slice(0, html.indexOf('>')));
      expect(of['data-lane-style']).toBe(group.of['data-lane-style']);
      expect(of['data-folded'] === 'true').toBe(lane.shown.folded);
    }
  });

  it('is in the picture of a link as it is in a still one, in colours written out', () => {
    const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));
    const svg = linkImageSvg({ question: '', region: '', name: 'Bestuurskaart', still, tokens });
    expect(svg).not.toContain('var(');
    const uncoloured = (paints: readonly Paint[]) =>
      paints.map(({ kind, what, opacity, width, dash }) => ({ kind, what, opacity, width, dash }));
    const inLink = paintsIn(svg.slice(svg.indexOf('viewBox')));
    expect(uncoloured(inLink)).toEqual(uncoloured(paintsIn(still)));
    for (const { shown } of drawing.lanes) {
      const [ground] = paintsIn(groupsIn(svg, 'data-lane').get(shown.lane.id)?.inside ?? '');
      expect(ground?.colour).toBe(tokens.colourOf(`${shown.lane.style}-surface`));
    }
    expect(placement.lanes.length).toBeGreaterThan(0);
  });
});
