import { useStoreApi } from '@xyflow/react';
import { type CSSProperties, type RefObject, useEffect, useState } from 'react';
import type { Drawing, DrawnBody } from '../../drawing/drawing.ts';
import styles from './far-drawing.module.css';
import { cameraOf } from './follow-camera.ts';
import type { Hit } from './pointed-at.ts';

interface PointerMarkProps {
  readonly drawing: Drawing;
  readonly hit: RefObject<Hit | null>;
}

interface Marked {
  readonly body: DrawnBody;
  readonly zoom: number;
}

/** Names the body under the pointer where its name can't be read: far out. */
export const PointerMark = ({ drawing, hit }: PointerMarkProps) => {
  const flow = useStoreApi();
  const [marked, setMarked] = useState<Marked | null>(null);

  // The outside world here is the pointer over React Flow's canvas, and its camera.
  useEffect(() => {
    const { domNode } = flow.getState();
    const bodies = new Map(drawing.bodies.map((body) => [body.shown.body.id, body]));
    const follow = (event: PointerEvent) => {
      const isOnDrawing =
        event.target instanceof Element && event.target.closest('[data-body]') === null;
      const id = isOnDrawing && event.buttons === 0 ? hit.current?.(event) : null;
      const body = bodies.get(id ?? '');
      const zoom = cameraOf(flow)?.viewport.zoom ?? 1;
      setMarked((before) => {
        if (!body) return null;
        return before?.body === body && before.zoom === zoom ? before : { body, zoom };
      });
    };
    const forget = () => setMarked(null);
    domNode?.addEventListener('pointermove', follow);
    domNode?.addEventListener('pointerleave', forget);
    const stop = flow.subscribe((now, before) => {
      if (now.transform !== before.transform) forget();
    });
    return () => {
      domNode?.removeEventListener('pointermove', follow);
      domNode?.removeEventListener('pointerleave', forget);
      stop();
    };
  }, [flow, drawing, hit]);

  if (marked === null) return null;
  const { shown, placed } = marked.body;
  const { x: left, y: top, width, height } = placed;
  return (
    <div
      className={styles.mark}
      style={{ left, top, width, height, '--mark-zoom': marked.zoom } as CSSProperties}
    >
      <span>{shown.name}</span>
    </div>
  );
};
