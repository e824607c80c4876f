import { getStroke } from 'perfect-freehand';
import { useEffect, useRef } from 'react';
import styles from './pen.module.css';
import { drawnOn, inkLeft, type Stroke, stillSeen } from './pen-strokes.ts';

/** Widths of the ink, in parts of the shorter side of the screen. */
const WIDTH: Readonly<Record<Stroke['kind'], number>> = { trail: 0.012, line: 0.01 };

/** The shape of a stroke, to be filled. */
const shapeOf = ({ kind, points }: Stroke, screen: number): Path2D => {
  const size = WIDTH[kind] * screen;
  const outline = getStroke(
    points.map(({ x, y }) => [x, y]),
    { size, thinning: 0.3, start: { taper: kind === 'trail' }, simulatePressure: true },
  );
  const path = new Path2D();
  for (const [x, y] of outline) path.lineTo(x, y);
  path.closePath();
  return path;
};

/**
 * A pen over the stage: the pointer leaves a trail, and draws a line while its button is down. Both vanish
 * by themselves, so that no scene has to be wiped. It is painted on a canvas, and renders nothing.
 */
export const Pen = () => {
  const paper = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = paper.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    let strokes: readonly Stroke[] = [];
    let frame = 0;
    const paint = () => {
      const now = performance.now();
      const { innerWidth, innerHeight, devicePixelRatio } = window;
      const { color } = getComputedStyle(canvas);
      // Setting its size wipes it too.
      canvas.width = Math.round(innerWidth * devicePixelRatio);
      canvas.height = Math.round(innerHeight * devicePixelRatio);
      context.scale(devicePixelRatio, devicePixelRatio);
      context.fillStyle = color;
      strokes = stillSeen(strokes, now);
      for (const stroke of strokes) {
        context.globalAlpha = inkLeft(stroke, now);
        context.fill(shapeOf(stroke, Math.min(innerWidth, innerHeight)));
      }
      canvas.dataset.strokes = String(strokes.length);
      frame = strokes.length > 0 ? requestAnimationFrame(paint) : 0;
    };
    const draw = (event: PointerEvent) => {
      const isDown = event.buttons === 1;
      const point = { x: event.clientX, y: event.clientY, at: performance.now() };
      const isNew = event.type === 'pointerdown';
      strokes = drawnOn(strokes, isDown ? 'line' : 'trail', point, isNew);
      if (isNew) canvas.setPointerCapture(event.pointerId);
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    canvas.addEventListener('pointerdown', draw);
    canvas.addEventListener('pointermove', draw);
    return () => {
      cancelAnimationFrame(frame);
      canvas.removeEventListener('pointerdown', draw);
      canvas.removeEventListener('pointermove', draw);
    };
  }, []);
  return <canvas ref={paper} className={styles.paper} data-pen aria-hidden />;
};
