import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BODY_MARKS, bodyShapes } from '../../../src/drawing/body-marks.ts';
import type { DrawnBody } from '../../../src/drawing/drawing.ts';
import { bodyStates } from '../../../src/drawing/look.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const { bodies } = perspectiveOf(smallGraph(), PLAIN_REQUEST);
const board = bodies.find(({ body }) => body.id === 'board');
if (board === undefined) throw new Error('The small graph has a board');

const drawn = (change: Partial<DrawnBody['shown']>): DrawnBody => ({
  shown: { ...board, steps: [{ number: '1', state: 'ahead' }], ...change },
  placed: {
    id: 'board',
    lane: 'middle',
    x: 100,
    y: 200,
    width: 120,
    height: 60,
    captionLines: ['BB'],
    nameLines: ['Bestuur'],
    steps: [{ x: 116, y: 236, width: 20, height: 20 }],
  },
  captionLines: ['BB'],
  shape: 'card',
  padding: { left: 16, right: 12 },
});

/** A change that shows for each thing that a body tells of itself; `null`: no mark is drawn for it. */
const CHANGES: Readonly<
  Record<keyof ReturnType<typeof bodyStates>, Partial<DrawnBody['shown']> | null>
> = {
  'data-evidence': null,
  // The colours of a lane are those of the element around all marks.
  'data-lane-style': null,
  'data-dimmed': { dimmed: true },
  'data-seat': { seat: 'partial' },
  'data-seat-inferred': { seat: 'full', isSeatInferred: true },
  'data-turn': { turn: 'waits' },
  'data-parts': { parts: 'closed' },
  'data-subject': { isSubject: true },
  'data-yours': { yours: 'Uw raad: Oost' },
  'aria-current': { selected: true },
};

const css = readFileSync('src/diagram/body-node.module.css', 'utf8');

describe.each(Object.entries(CHANGES))('what a body tells with %s', (attribute, change) => {
  it('is drawn by the painters, and has its rule for the elements', () => {
    if (change === null) return;
    expect(bodyStates(drawn(change).shown)).not.toEqual(bodyStates(drawn({}).shown));
    expect(bodyShapes(drawn(change), 'names')).not.toEqual(bodyShapes(drawn({}), 'names'));
    expect(css).toContain(`[${attribute}`);
  });
});

describe('the marks of a body', () => {
  it('have a dash if and only if it is inferred that the member sits there', () => {
    for (const seat of ['full', 'partial'] as const) {
      for (const isSeatInferred of [true, false]) {
        const shapes = BODY_MARKS.seat(drawn({ seat, isSeatInferred }), 'names');
        const dashes = shapes.filter((one) => one.kind === 'path' && one.dash !== undefined);
        expect(dashes.length > 0).toBe(isSeatInferred);
      }
    }
  });

  it('are each drawn of some body', () => {
    const all = { seat: 'partial', turn: 'waits', parts: 'closed' } as const;
    for (const [name, mark] of Object.entries(BODY_MARKS)) {
      const detail = name === 'initials' ? 'initials' : 'names';
      expect(mark(drawn(all), detail), name).not.toEqual([]);
    }
  });

  it('are a block and what matters now from far off, and initials from less far', () => {
    const kinds = (detail: 'initials' | 'blocks') =>
      Object.entries(BODY_MARKS).flatMap(([name, mark]) =>
        mark(drawn({ parts: 'closed', turn: 'acts' }), detail).length > 0 ? [name] : [],
      );
    expect(kinds('initials')).toEqual(['card', 'edge', 'initials', 'outline']);
    expect(kinds('blocks')).toEqual(['card', 'outline']);
  });

  it('of a box keep its name until only blocks are drawn', () => {
    const box: DrawnBody = { ...drawn({}), shape: 'box' };
    expect(BODY_MARKS.words(box, 'initials')).toHaveLength(2);
    expect(BODY_MARKS.words(box, 'blocks')).toEqual([]);
    expect(BODY_MARKS.card(box, 'blocks')).toEqual(BODY_MARKS.card(box, 'names'));
  });

  it('stand where the elements have them', () => {
    const [seat] = BODY_MARKS.seat(drawn({ seat: 'full' }), 'names');
    // Its outside reaches 6 units over the right of the card, and 6 over its top.
    expect(seat).toMatchObject({ path: expect.stringMatching(/^M218\.5,195A6\.5,6\.5 /) });
    const [outline] = BODY_MARKS.outline(drawn({ selected: true }), 'names');
    expect(outline).toMatchObject({ x: 101.5, y: 201.5, width: 117, height: 57, strokeWidth: 3 });
  });
});
