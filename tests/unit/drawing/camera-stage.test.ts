import { describe, expect, it } from 'vitest';
import { resized, shown } from '../../../src/drawing/camera.ts';
import {
  DESK,
  dragged,
  LIT,
  OPENED,
  openOver,
  PHONE,
  seeing,
  stagedAt,
} from '../../fixtures/canvas.ts';

describe('the camera of a stage', () => {
  it('goes where the stage wants it, in its time, at every place', () => {
    const canvas = openOver(stagedAt('one'));
    expect(canvas.viewport).toEqual({ x: 1, y: DESK.width, zoom: 0.5 });
    expect(canvas.camera.mode).toBe('framed');
    const next = seeing(canvas, shown(stagedAt('two', { perspective: LIT })));
    expect(next.viewport).toEqual({ x: 2, y: DESK.width, zoom: 0.5 });
    expect(next.moves).toEqual([700]);
  });

  it('stays where it is when another thing is told of or lit at the same place', () => {
    const canvas = openOver(stagedAt('one'));
    const told = seeing(canvas, shown(stagedAt('one', { told: ['last'], perspective: LIT })));
    expect(told.moves).toEqual([]);
  });

  it('holds for a detour where it was moved to, and comes back to it once', () => {
    const atScene = dragged(openOver(stagedAt('one')), 90);
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
    const roaming = seeing(dragged(openOver(stagedAt('one')), 90), shown(stagedAt(null)));
    const framed = { x: 1, y: DESK.width, zoom: 0.5 };
    const elsewhere = seeing(roaming, shown(stagedAt('two')));
    expect(elsewhere.viewport).toEqual(framed);
    expect(seeing(elsewhere, shown(stagedAt('one'))).viewport).toEqual(framed);
    const resizedBack = seeing(roaming, resized(PHONE), shown(stagedAt('one')));
    expect(resizedBack.viewport).toEqual({ ...framed, y: PHONE.width });
  });

  it('holds nothing that the presenter did not move', () => {
    const roaming = seeing(openOver(stagedAt('one')), shown(stagedAt(null)));
    expect(roaming.camera.held).toBeNull();
    expect(roaming.moves).toEqual([]);
  });
});
