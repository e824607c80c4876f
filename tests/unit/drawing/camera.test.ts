import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  type CameraEvent,
  cameraOver,
  type Framing,
  fitAsked,
  mounted,
  moved,
  reached,
  resized,
  type Subject,
  shown,
  zoomed,
} from '../../../src/drawing/camera.ts';
import { fitReadable, fitWhole, type Viewport, ZOOM } from '../../../src/drawing/fit.ts';
import type { Placement } from '../../../src/layout/placement.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const DESK = { width: 1_200, height: 800 };
const PHONE = { width: 390, height: 600 };
const NOTHING = { width: 0, height: 0 };

const body = (id: string, x: number, y: number) => ({
  id,
  lane: 'lane',
  x,
  y,
  width: 160,
  height: 50,
  captionLines: [],
  nameLines: [id],
});
const placed = (width: number, height: number, shift = 0): Placement => ({
  width,
  height,
  lanes: [],
  bodies: [body('first', 20 + shift, 20 + shift), body('last', width - 180, height - 70)],
  relations: [],
  method: 'elk',
});
const OVERVIEW = placed(2_400, 1_800);
const OPENED = placed(2_800, 2_000, 300);

const graph = smallGraph();
const UNLIT = perspectiveOf(graph, PLAIN_REQUEST);
const LIT = perspectiveOf(graph, { ...PLAIN_REQUEST, select: 'board' });

const explored: Subject = {
  placement: OVERVIEW,
  perspective: UNLIT,
  told: [],
  request: PLAIN_REQUEST,
  framing: null,
};
/** Wants the camera where no fit of an explored map would bring it. */
const framingAt = (at: string | null): Framing => ({
  at,
  moveMs: 700,
  frame: (_, { focus }, { width }) => ({ x: focus === 'none' ? 1 : 2, y: width, zoom: 0.5 }),
  onMoved: () => {},
});
const stagedAt = (at: string | null, change: Partial<Subject> = {}): Subject => ({
  ...explored,
  framing: framingAt(at),
  ...change,
});

/** A canvas that does at once what it is told, as `use-camera.ts` has React Flow do. */
interface Canvas {
  readonly camera: Camera;
  readonly viewport: Viewport | null;
  /** How long each move took that was made. */
  readonly moves: readonly number[];
}
const seeing = (canvas: Canvas, ...events: readonly CameraEvent[]): Canvas => {
  let { camera, viewport } = canvas;
  const moves = [...canvas.moves];
  for (const event of events) {
    const outcome = event(camera, viewport);
    camera = outcome.camera;
    if (outcome.move === null) continue;
    viewport = outcome.move.viewport;
    moves.push(outcome.move.ms);
  }
  return { camera, viewport, moves };
};
const unseen = (subject: Subject): Canvas => ({
  camera: cameraOver(subject),
  viewport: null,
  moves: [],
});
const open = (subject: Subject, size = DESK): Canvas => ({
  ...seeing(unseen(subject), resized(size), mounted),
  moves: [],
});
/** The reader drags the picture along. */
const dragged = (canvas: Canvas, by: number): Canvas => {
  const { x, y, zoom } = canvas.viewport ?? { x: 0, y: 0, zoom: 1 };
  return seeing({ ...canvas, viewport: { x: x + by, y: y + by, zoom } }, moved);
};

describe('the camera of an explored map', () => {
  it('opens as soon as the canvas has a size, and again when it changes', () => {
    const waiting = seeing(unseen(explored), shown(explored));
    expect(waiting.viewport).toBeNull();
    const opened = seeing(waiting, resized(DESK));
    expect(opened.viewport).toEqual(fitWhole(OVERVIEW, DESK));
    expect(opened.camera.mode).toBe('fitted');
    const smaller = seeing(opened, mounted, resized(PHONE));
    expect(smaller.viewport).toEqual(fitReadable(OVERVIEW, PHONE, null));
    expect(smaller.moves).toEqual([0, 0, 0]);
  });

  it('is the reader’s once it was moved, and is not fitted again', () => {
    const canvas = dragged(open(explored), 40);
    expect(canvas.camera.mode).toBe('readers');
    expect(seeing(canvas, resized(PHONE)).viewport).toEqual(canvas.viewport);
  });

  it('brings what is told of into sight, without fitting anything', () => {
    const canvas = dragged(open(explored), 5_000);
    const told = seeing(canvas, shown({ ...explored, told: ['last'] }));
    expect(told.viewport).not.toEqual(canvas.viewport);
    expect(told.viewport?.zoom).toBe(canvas.viewport?.zoom);
    expect(told.moves).toEqual([200]);
    const again = seeing(told, shown({ ...explored, told: ['last'] }));
    expect(again.moves, 'the same in another object').toEqual([200]);
  });

  it('holds still what was opened, and fits any other picture', () => {
    const canvas = open(explored);
    const opened = seeing(
      canvas,
      shown({
        ...explored,
        placement: OPENED,
        request: { ...PLAIN_REQUEST, opened: ['first'] },
      }),
    );
    const [was, is] = [canvas, opened].map(
      ({ viewport, camera }) =>
        (viewport?.x ?? 0) + (camera.subject.placement.bodies[0]?.x ?? 0) * (viewport?.zoom ?? 1),
    );
    expect(is).toBe(was);
    expect(opened.camera.mode).toBe('readers');
    const other = seeing(
      opened,
      shown({ ...explored, request: { ...PLAIN_REQUEST, view: 'other' } }),
    );
    expect(other.viewport).toEqual(fitWhole(OVERVIEW, DESK));
    expect(other.camera.mode).toBe('fitted');
    expect(other.moves).toEqual([0, 200]);
  });

  it('zooms around a point or the middle, and no further than it may', () => {
    const canvas = open(explored);
    const at = { x: 300, y: 200 };
    const seenAt = ({ viewport }: Canvas, { x, y }: { x: number; y: number }) => [
      (x - (viewport?.x ?? 0)) / (viewport?.zoom ?? 1),
      (y - (viewport?.y ?? 0)) / (viewport?.zoom ?? 1),
    ];
    const wheeled = seeing(canvas, zoomed(2, at));
    expect(wheeled.viewport?.zoom).toBeCloseTo((canvas.viewport?.zoom ?? 0) * 2);
    for (const [axis, place] of seenAt(wheeled, at).entries())
      expect(place).toBeCloseTo(seenAt(canvas, at)[axis] ?? 0);
    expect(wheeled.moves).toEqual([0]);
    const pressed = seeing(canvas, zoomed(1_000, null));
    expect(pressed.viewport?.zoom).toBe(ZOOM.max);
    expect(pressed.moves).toEqual([200]);
    expect(pressed.camera.mode).toBe('readers');
  });

  it('shows the whole picture when asked, also where it can’t be read, and follows again', () => {
    const canvas = seeing(dragged(open(explored, PHONE), 100), fitAsked);
    expect(canvas.viewport).toEqual(fitWhole(OVERVIEW, PHONE));
    expect(canvas.camera.mode).toBe('fitted');
  });
});

describe('the camera of a stage', () => {
  it('goes where the stage wants it, in its time, at every place', () => {
    const canvas = open(stagedAt('one'));
    expect(canvas.viewport).toEqual({ x: 1, y: DESK.width, zoom: 0.5 });
    expect(canvas.camera.mode).toBe('framed');
    const next = seeing(canvas, shown(stagedAt('two', { perspective: LIT })));
    expect(next.viewport).toEqual({ x: 2, y: DESK.width, zoom: 0.5 });
    expect(next.moves).toEqual([700]);
  });

  it('stays where it is when another thing is told of or lit at the same place', () => {
    const canvas = open(stagedAt('one'));
    const told = seeing(canvas, shown(stagedAt('one', { told: ['last'], perspective: LIT })));
    expect(told.moves).toEqual([]);
  });

  it('holds for a detour where it was moved to, and comes back to it once', () => {
    const atScene = dragged(open(stagedAt('one')), 90);
    const roaming = seeing(atScene, shown(stagedAt(null)));
    expect(roaming.viewport, 'it roams from where it was').toEqual(atScene.viewport);
    expect(roaming.camera.held?.viewport).toEqual(atScene.viewport);
    const away = dragged(seeing(roaming, shown(stagedAt(null, { placement: OPENED }))), 70);
    const back = seeing(away, shown(stagedAt('one')));
    expect(back.viewport).toEqual(atScene.viewport);
    expect(back.camera).toMatchObject({ mode: 'readers', held: null });
    const returned = seeing(back, shown(stagedAt('one, again')));
    expect(returned.camera.mode).toBe('framed');
    expect(returned.viewport).toEqual({ x: 1, y: DESK.width, zoom: 0.5 });
  });

  it('lets go of what it holds at another scene, or in another size', () => {
    const roaming = seeing(dragged(open(stagedAt('one')), 90), shown(stagedAt(null)));
    const framed = { x: 1, y: DESK.width, zoom: 0.5 };
    const elsewhere = seeing(roaming, shown(stagedAt('two')));
    expect(elsewhere.viewport).toEqual(framed);
    expect(seeing(elsewhere, shown(stagedAt('one'))).viewport).toEqual(framed);
    const resizedBack = seeing(roaming, resized(PHONE), shown(stagedAt('one')));
    expect(resizedBack.viewport).toEqual({ ...framed, y: PHONE.width });
  });

  it('holds nothing that the presenter did not move', () => {
    const roaming = seeing(open(stagedAt('one')), shown(stagedAt(null)));
    expect(roaming.camera.held).toBeNull();
    expect(roaming.moves).toEqual([]);
  });
});

describe('the camera over a canvas without a size', () => {
  it('is not spoiled by a window that is minimised in the middle of a story', () => {
    const canvas = seeing(
      dragged(open(stagedAt('one')), 30),
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
    expect(seeing(hidden, resized(DESK)).viewport).toEqual(fitWhole(OPENED, DESK));
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
        const seen = seeing(open(subject), ...events.map(([event]) => event));
        const hidden = seeing(
          open(subject),
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
