import { describe, expect, it } from 'vitest';
import { fitAsked, mounted, resized, shown, zoomed } from '../../../src/drawing/camera.ts';
import { FIT, fitReadable, fitWhole, ZOOM } from '../../../src/drawing/fit.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import {
  type Canvas,
  DESK,
  dragged,
  explored,
  OPENED,
  OVERVIEW,
  openOver,
  PHONE,
  seeing,
  unseen,
} from '../../fixtures/canvas.ts';
import { isInside } from '../../fixtures/is-inside.ts';

describe('the camera of an explored map', () => {
  it('opens as soon as the canvas has a size, and again when it changes', () => {
    const waiting = seeing(unseen(explored), shown(explored));
    expect(waiting.viewport).toBeNull();
    const opened = seeing(waiting, resized(DESK));
    expect(opened.viewport).toEqual(fitReadable(OVERVIEW, DESK, null));
    expect(opened.camera.mode).toBe('fitted');
    const smaller = seeing(opened, mounted, resized(PHONE));
    expect(smaller.viewport).toEqual(fitReadable(OVERVIEW, PHONE, null));
    expect(smaller.moves).toEqual([0, 0, 0]);
  });

  it('is the reader’s once it was moved, and is not fitted again', () => {
    const canvas = dragged(openOver(explored), 40);
    expect(canvas.camera.mode).toBe('readers');
    expect(seeing(canvas, resized(PHONE)).viewport).toEqual(canvas.viewport);
  });

  it('brings what is told of into sight, without fitting anything', () => {
    const canvas = dragged(openOver(explored), 5_000);
    const told = seeing(canvas, shown({ ...explored, told: ['last'] }));
    expect(told.viewport).not.toEqual(canvas.viewport);
    expect(told.viewport?.zoom).toBe(canvas.viewport?.zoom);
    expect(told.moves).toEqual([200]);
    const again = seeing(told, shown({ ...explored, told: ['last'] }));
    expect(again.moves, 'the same in another object').toEqual([200]);
  });

  it('holds still what was opened, and fits any other picture', () => {
    const canvas = openOver(explored);
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
    expect(other.viewport).toEqual(fitReadable(OVERVIEW, DESK, null));
    expect(other.camera.mode).toBe('fitted');
    expect(other.moves).toEqual([0, 200]);
  });

  it('zooms around a point or the middle, and no further than it may', () => {
    const canvas = openOver(explored);
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

  it('shows the whole picture when asked, also where it can’t be read, and keeps it whole', () => {
    const canvas = seeing(dragged(openOver(explored, PHONE), 100), fitAsked);
    expect(canvas.viewport).toEqual(fitWhole(OVERVIEW, PHONE));
    expect(canvas.camera.mode).toBe('whole');
    const larger = { width: PHONE.width + 60, height: PHONE.height };
    expect(seeing(canvas, resized(larger)).viewport).toEqual(fitWhole(OVERVIEW, larger));
  });

  describe.each([DESK, PHONE])('over a picture seen from afar, $width wide', (size) => {
    const told = (...ids: string[]) => shown({ ...explored, told: ids });
    const afar = seeing(openOver(explored, size), fitAsked);

    it('brings what is chosen to reading size, whole, and goes back when it is let go', () => {
      const near = seeing(afar, told('last'));
      expect(near.viewport?.zoom).toBe(FIT.readable);
      const card = OVERVIEW.bodies.find(({ id }) => id === 'last');
      if (!card || !near.viewport) throw new Error('It is in the picture');
      expect(isInside(near.viewport, card, size)).toBe(true);
      const other = seeing(near, told('first'));
      expect(other.viewport?.zoom).toBe(FIT.readable);
      const back = seeing(other, told());
      expect(back.viewport).toEqual(fitWhole(OVERVIEW, size));
      expect(back.camera.mode).toBe('whole');
    });

    it('goes back to where the reader had zoomed out to, and nowhere once the reader moved', () => {
      const own = seeing(openOver(explored, size), zoomed(0.4, null));
      const near = seeing(own, told('last'));
      expect(near.viewport?.zoom).toBe(FIT.readable);
      expect(seeing(near, told()).viewport).toEqual(own.viewport);
      const moved = dragged(near, 30);
      expect(seeing(moved, told()).viewport).toEqual(moved.viewport);
    });

    it('is whole again when that is asked for', () => {
      const whole = seeing(afar, told('last'), fitAsked);
      expect(whole.viewport).toEqual(fitWhole(OVERVIEW, size));
      expect(seeing(whole, told()).viewport).toEqual(whole.viewport);
    });
  });
});
