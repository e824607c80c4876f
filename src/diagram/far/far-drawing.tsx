import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { backdropOf } from '../../drawing/backdrop.ts';
import { LEAST_ZOOM } from '../../drawing/detail.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import type { Placement } from '../../layout/placement.ts';
import { type Near, NOTHING_NEAR } from '../mounted.ts';
import styles from './far-drawing.module.css';
import { followCamera } from './follow-camera.ts';
import { isLitAbove } from './lit-above.ts';
import { createPainter } from './painter.ts';
import { readPalette } from './palette.ts';
import { inSight } from './part.ts';
import { indexPlaces } from './place-index.ts';
import { type Hit, hitOn } from './pointed-at.ts';
import { PointerMark } from './pointer-mark.tsx';
import { PAPER, watchTheme } from './watch-theme.ts';

export interface FarDrawingProps {
  readonly placement: Placement;
  readonly drawing: Drawing;
  /** Whether something is lit, and the rest is dimmed. */
  readonly isFocused: boolean;
  /** Hears what is near enough on screen to be worked with, each time the camera comes to rest. */
  readonly onNear: (near: Near) => void;
  /** Filled with what tells where a click on the drawing lands. */
  readonly hit: RefObject<Hit | null>;
  /** Hears that it can't be had. */
  readonly onFailed: () => void;
}

/** The drawing of a dense diagram, beneath what is worked with. Moving the camera renders nothing. */
export const FarDrawing = ({ placement, drawing, isFocused, onNear, hit }: FarDrawingProps) => {
  const flow = useStoreApi();
  const whole = useRef<HTMLCanvasElement>(null);
  const sharp = useRef<HTMLCanvasElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const index = useMemo(() => indexPlaces(placement), [placement]);
  const backdrop = useMemo(
    () => backdropOf(drawing, placement, isLitAbove(drawing, isFocused)),
    [drawing, placement, isFocused],
  );

  // The outside world here is two canvases, React Flow's camera and the theme of the page.
  useEffect(() => {
    const sheets = { whole: whole.current, sharp: sharp.current };
    const { current } = probe;
    if (sheets.whole === null || sheets.sharp === null || current === null) return;
    const { whole: wholeSheet, sharp: sharpSheet } = sheets;
    const begin = () => {
      const isForPaper = window.matchMedia(PAPER).matches;
      const inputs = { placement, backdrop, index, palette: readPalette(current), isForPaper };
      const painter = createPainter(inputs, { whole: wholeSheet, sharp: sharpSheet });
      const stop = followCamera(flow, painter.show);
      return () => {
        stop();
        painter.end();
      };
    };
    let end = begin();
    const stopWatching = watchTheme(() => {
      end();
      end = begin();
    });
    return () => {
      stopWatching();
      end();
    };
  }, [placement, backdrop, index, flow]);

  useEffect(
    () =>
      followCamera(flow, (viewport, canvas, isAtRest) => {
        if (!isAtRest) return;
        const isNear = viewport.zoom >= LEAST_ZOOM.names;
        onNear(isNear ? index.within(inSight(viewport, canvas)) : NOTHING_NEAR);
      }),
    [index, onNear, flow],
  );

  useEffect(() => {
    hit.current = hitOn(flow, index, drawing);
    return () => {
      hit.current = null;
    };
  }, [hit, flow, index, drawing]);

  return (
    <>
      <canvas ref={whole} className={styles.sheet} hidden />
      <canvas ref={sharp} className={styles.sheet} hidden />
      <div ref={probe} className={styles.probe} />
      <PointerMark drawing={drawing} hit={hit} />
    </>
  );
};
