import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIntoView, fitReadable, fitWhole, minZoomOf } from '../../../src/drawing/fit.ts';

const size = (min: number, max: number) =>
  fc.record({
    width: fc.double({ min, max, noNaN: true }),
    height: fc.double({ min, max, noNaN: true }),
  });

describe('fitWhole', () => {
  it('shows the whole diagram, centred, in any canvas that can hold it', () => {
    fc.assert(
      fc.property(size(50, 3000), size(400, 3000), (diagram, canvas) => {
        const { x, y, zoom } = fitWhole(diagram, canvas);
        expect(x).toBeGreaterThanOrEqual(7.9);
        expect(y).toBeGreaterThanOrEqual(7.9);
        expect(x * 2 + diagram.width * zoom).toBeCloseTo(canvas.width, 3);
        expect(y * 2 + diagram.height * zoom).toBeCloseTo(canvas.height, 3);
      }),
    );
  });

  it('gives a finite camera for an empty diagram and for a canvas of one pixel', () => {
    expect(fitWhole({ width: 0, height: 0 }, { width: 800, height: 600 })).toEqual({
      x: 0,
      y: 0,
      zoom: 1,
    });
    const tiny = fitWhole({ width: 1000, height: 800 }, { width: 1, height: 1 });
    expect(Object.values(tiny).every(Number.isFinite)).toBe(true);
    expect(tiny.zoom).toBeGreaterThan(0);
  });
});

describe('minZoomOf', () => {
  it('lets the reader zoom out until the whole of any diagram is in sight', () => {
    const phone = { width: 320, height: 400 };
    for (const diagram of [
      { width: 1200, height: 900 },
      { width: 90_000, height: 9_000 },
      { width: 3_000, height: 40_000 },
    ]) {
      const { zoom } = fitWhole(diagram, phone);
      expect(zoom).toBeGreaterThanOrEqual(minZoomOf(diagram));
      expect(diagram.width * zoom).toBeLessThanOrEqual(phone.width);
      expect(diagram.height * zoom).toBeLessThanOrEqual(phone.height);
    }
  });
});

describe('fitReadable', () => {
  const diagram = { width: 1200, height: 900 };
  const phone = { width: 390, height: 600 };

  it('is the whole diagram where its letters can be read', () => {
    const canvas = { width: 1200, height: 900 };
    expect(fitReadable(diagram, canvas, null)).toEqual(fitWhole(diagram, canvas));
  });

  it('keeps letters readable on a phone and brings the focus on screen', () => {
    const focus = { x: 1000, y: 700, width: 150, height: 60 };
    const { x, y, zoom } = fitReadable(diagram, phone, focus);
    expect(zoom * 15).toBeGreaterThanOrEqual(12);
    expect(focus.x * zoom + x).toBeGreaterThanOrEqual(0);
    expect((focus.x + focus.width) * zoom + x).toBeLessThanOrEqual(phone.width);
    expect(focus.y * zoom + y).toBeGreaterThanOrEqual(0);
    expect((focus.y + focus.height) * zoom + y).toBeLessThanOrEqual(phone.height);
  });
});

describe('bringIntoView', () => {
  const canvas = { width: 400, height: 300 };

  it('does not move for a box that is in sight', () => {
    const viewport = { x: 0, y: 0, zoom: 1 };
    expect(bringIntoView(viewport, { x: 50, y: 50, width: 100, height: 50 }, canvas)).toBe(
      viewport,
    );
  });

  it('does not move for what stands at the edge of a picture that was fitted whole', () => {
    const diagram = { width: 1000, height: 1400 };
    const viewport = fitWhole(diagram, canvas);
    const box = { x: 0, y: 1340, width: 120, height: 60 };
    expect(bringIntoView(viewport, box, canvas)).toBe(viewport);
  });

  it('brings any box that fits into sight, without zooming', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: -5000, max: 5000 }),
          y: fc.integer({ min: -5000, max: 5000 }),
        }),
        (at) => {
          const box = { ...at, width: 120, height: 60 };
          const moved = bringIntoView({ x: 7, y: -3, zoom: 1.5 }, box, canvas);
          expect(moved.zoom).toBe(1.5);
          expect(box.x * 1.5 + moved.x).toBeGreaterThanOrEqual(0);
          expect((box.x + box.width) * 1.5 + moved.x).toBeLessThanOrEqual(canvas.width);
          expect(box.y * 1.5 + moved.y).toBeGreaterThanOrEqual(0);
          expect((box.y + box.height) * 1.5 + moved.y).toBeLessThanOrEqual(canvas.height);
        },
      ),
    );
  });
});
