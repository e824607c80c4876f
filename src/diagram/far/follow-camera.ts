import type { useStoreApi } from '@xyflow/react';
import type { Viewport } from '../../drawing/fit.ts';
import type { Size } from './part.ts';

export type FlowStore = ReturnType<typeof useStoreApi>;

/** How long the camera has to stand still to be at rest, in milliseconds. */
const REST_MS = 120;

/** Where React Flow's camera is, over a canvas of what size; `null` while that has none. */
export const cameraOf = (flow: FlowStore): { viewport: Viewport; canvas: Size } | null => {
  const { transform, width, height } = flow.getState();
  const [x, y, zoom] = transform;
  return width > 0 && height > 0 ? { viewport: { x, y, zoom }, canvas: { width, height } } : null;
};

/**
 * Tells of every move of the camera, without rendering anything.
 * @param onMove hears whether the camera has come to rest; called once right away
 * @returns ends it
 */
export const followCamera = (
  flow: FlowStore,
  onMove: (viewport: Viewport, canvas: Size, isAtRest: boolean) => void,
): (() => void) => {
  let timer = 0;
  const tell = (isAtRest: boolean) => {
    const camera = cameraOf(flow);
    if (camera) onMove(camera.viewport, camera.canvas, isAtRest);
  };
  const stop = flow.subscribe((now, before) => {
    if (
      now.transform === before.transform &&
      now.width === before.width &&
      now.height === before.height
    )
      return;
    tell(false);
    clearTimeout(timer);
    timer = window.setTimeout(() => tell(true), REST_MS);
  });
  tell(true);
  return () => {
    stop();
    clearTimeout(timer);
  };
};
