import { describe, expect, it } from 'vitest';
import { fitWhole, type Size } from '../../../src/drawing/fit.ts';
import type { Placement } from '../../../src/layout/placement.ts';
import { frameLit } from '../../../src/present/frame-lit.ts';
import { isInside } from '../../fixtures/is-inside.ts';

/** The part of a projected screen of 1920 × 1080 that the picture has. */
const SCREEN = { width: 1_920, height: 820 };

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
const placement: Placement = {
  width: 2_400,
  height: 1_800,
  lanes: [],
  bodies: [body('first', 20, 20), body('second', 1_200, 900), body('last', 2_220, 1_700)],
  relations: [],
  method: 'elk',
};

describe('the camera for an audience', () => {
  it('shows the whole picture where nothing is lit', () => {
    const whole = { ...placement, width: 2_000, height: 1_200 };
    expect(frameLit(whole, null, SCREEN)).toEqual(fitWhole(whole, SCREEN));
    expect(frameLit(whole, new Set(), SCREEN)).toEqual(fitWhole(whole, SCREEN));
  });

  it('shows the top of a picture that could not be read whole', () => {
    for (const canvas of [SCREEN, { width: 374, height: 250 }]) {
      const { y, zoom } = frameLit(placement, null, canvas);
      expect(15 * zoom).toBeGreaterThanOrEqual(9);
      expect(y).toBeGreaterThan(0);
      expect(frameLit(placement, new Set(), canvas)).toEqual(frameLit(placement, null, canvas));
    }
  });

  it('shows the whole picture where its names can be read from afar', () => {
    const small = { ...placement, width: 700, height: 400, bodies: [body('first', 20, 20)] };
    const { zoom } = frameLit(small, new Set(['first']), SCREEN);
    expect(700 * zoom).toBeLessThanOrEqual(SCREEN.width);
    expect(400 * zoom).toBeLessThanOrEqual(SCREEN.height);
  });

  it.each(['first', 'second', 'last'])('goes to what is lit: %s', (id) => {
    const viewport = frameLit(placement, new Set([id]), SCREEN);
    const box = placement.bodies.find((placed) => placed.id === id) ?? body(id, 0, 0);
    expect(15 * viewport.zoom).toBeGreaterThanOrEqual(21);
    expect(isInside(viewport, box, SCREEN)).toBe(true);
  });

  it('shows no more emptiness beside the picture than a margin', () => {
    const { x, y, zoom } = frameLit(placement, new Set(['last']), SCREEN);
    expect(x + placement.width * zoom).toBeGreaterThanOrEqual(SCREEN.width - 17);
    expect(y + placement.height * zoom).toBeGreaterThanOrEqual(SCREEN.height - 17);
  });

  it('cuts nothing that is lit, however far apart, down to small names', () => {
    const wide = { ...placement, width: 2_000, height: 900 };
    const bodies = [body('first', 20, 20), body('last', 1_800, 820)];
    const viewport = frameLit({ ...wide, bodies }, new Set(['first', 'last']), SCREEN);
    for (const box of bodies) expect(isInside(viewport, box, SCREEN), box.id).toBe(true);
    const { zoom } = frameLit(placement, new Set(['first', 'last']), SCREEN);
    expect(15 * zoom).toBeGreaterThanOrEqual(9);
  });

  it('shows the same on a screen twice as large, and does not shrink names on a phone', () => {
    const at = (canvas: Size) => frameLit(placement, new Set(['second']), canvas);
    expect(at({ width: 3_840, height: 1_640 }).zoom).toBeCloseTo(2 * at(SCREEN).zoom, 5);
    expect(15 * at({ width: 390, height: 380 }).zoom).toBeGreaterThanOrEqual(10);
  });
});
