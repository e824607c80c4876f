import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CameraEvent,
  fitAsked,
  mounted,
  moved,
  reached,
  resized,
  shown,
  zoomed,
} from '../../../src/drawing/camera.ts';
import type { Subject } from '../../../src/drawing/camera-state.ts';
import { fitReadable } from '../../../src/drawing/fit.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import {
  body,
  DESK,
  dragged,
  explored,
  LIT,
  NOTHING,
  OPENED,
  openOver,
  PHONE,
  seeing,
  stagedAt,
  unseen,
} from '../../fixtures/canvas.ts';

describe('the camera over a canvas without a size', () => {
  it('is not spoiled by a window that is minimised in the middle of a story', () => {
    const canvas = seeing(
      dragged(openOver(stagedAt('one')), 30),
      resized(NOTHING),
      shown(stagedAt(null)),
      fitAsked,
      shown(stagedAt('one')),
    );
    const next = seeing(canvas, shown(stagedAt('two')), resized(DESK));
    expect(next.viewport).toEqual({ x: 1, y: DESK.width, zoom: 0.5 });
    expect(next.moves, 'nobody sees a move').toEqual(next.moves.map(() => 0));
    expect(seeing(next, shown(stagedAt('three'))).moves.at(-1)).toBe(700);
  });

  it('opens when it is seen first, whatever was asked before', () => {
    const hidden = seeing(
      unseen(explored),
      resized(NOTHING),
      mounted,
      fitAsked,
      zoomed(2, null),
      reached(body('last', 2_000, 1_700)),
      shown({ ...explored, placement: OPENED, request: { ...PLAIN_REQUEST, opened: ['first'] } }),
    );
    expect(hidden.moves).toEqual([]);
    expect(seeing(hidden, resized(DESK)).viewport).toEqual(fitReadable(OPENED, DESK, null));
  });

  it('stands, however often it was hidden, as one that never was', () => {
    const subjects: readonly Subject[] = [
      explored,
      { ...explored, told: ['last'] },
      { ...explored, placement: OPENED, request: { ...PLAIN_REQUEST, opened: ['first'] } },
      stagedAt('one'),
      stagedAt('two', { placement: OPENED, perspective: LIT }),
      stagedAt(null),
      stagedAt(null, { placement: OPENED }),
    ];
    const happening: fc.Arbitrary<CameraEvent> = fc.oneof(
      fc.constantFrom(...subjects).map(shown),
      fc.constantFrom(DESK, PHONE).map(resized),
      fc.constantFrom(moved, fitAsked, mounted, reached(body('last', 2_220, 1_730))),
      fc.double({ min: 0.1, max: 10, noNaN: true }).map((factor) => zoomed(factor, null)),
    );
    const hiding = fc
      .constantFrom(NOTHING, { width: 0, height: 600 }, { width: 800, height: 0 })
      .map(resized);
    const lives = fc.array(fc.tuple(happening, fc.option(hiding)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...subjects), lives, (subject, events) => {
        const seen = seeing(openOver(subject), ...events.map(([event]) => event));
        const hidden = seeing(
          openOver(subject),
          ...events.flatMap(([event, hide]) => (hide === null ? [event] : [hide, event])),
        );
        expect({ ...hidden.camera, isCovered: false }).toEqual(seen.camera);
        expect(hidden.viewport).toEqual(seen.viewport);
        for (const value of Object.values(hidden.viewport ?? {}))
          expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
