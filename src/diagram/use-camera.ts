import type { ReactFlowInstance } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import {
  bringIntoView,
  fitReadable,
  fitWhole,
  holdStill,
  minZoomOf,
  type Size,
  type Viewport,
  ZOOM,
} from '../drawing/fit.ts';
import type { Box, Placement } from '../layout/placement.ts';
import { anchorOf } from '../perspective/anchor-of.ts';
import type { Request } from '../perspective/request.ts';
import type { FlowNode } from './flow-elements.ts';
import { type Framing, frameLit } from './frame-lit.ts';
import { boxHolding } from './lit.ts';
import { useIsPrerendered } from './use-is-prerendered.ts';

const MOVE_MS = 200;
const ZOOM_STEP = 1.3;

type Flow = ReactFlowInstance<FlowNode>;

export interface Camera {
  /** The viewport to open with; `null` until the canvas has a size. */
  readonly opening: Viewport | null;
  readonly attach: (flow: Flow) => void;
  /** Hears of every move, with the event behind it when it is the reader's. */
  readonly onMove: (event: unknown) => void;
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Zooms by a factor around a point of the window, in CSS pixels. */
  readonly zoomAt: (factor: number, at: { readonly x: number; readonly y: number }) => void;
  /** Moves as little as needed to bring a box into the canvas. */
  readonly show: (box: Box) => void;
}

type CanvasRef = RefObject<HTMLDivElement | null>;

/** Unrounded, as the stylesheet of a prerendered page has it. */
const sizeOf = ({ current }: CanvasRef) => {
  const { width = 0, height = 0 } = current?.getBoundingClientRect() ?? {};
  return { width, height };
};

/** What the camera is there to show. */
interface Subject {
  readonly placement: Placement;
  /** Ids of the bodies that the picture tells of now. */
  readonly told: readonly string[];
  /** What the picture on screen was asked for with: what was opened or closed holds still. */
  readonly request: Request;
  /** Ids of what is lit; `null`: everything. */
  readonly lit: ReadonlySet<string> | null;
  /** Of a stage; `null` where the map is explored. */
  readonly framing: Framing | null;
}

const boxOfTold = ({ placement, told }: Subject): Box | null =>
  boxHolding(placement, new Set(told));

/**
 * The viewport to show a placement with: as an audience needs it, or for a reader around what is told
 * of when it can't be shown whole.
 */
const readable = (subject: Subject, size: Size): Viewport => {
  const { placement, lit, framing } = subject;
  return framing
    ? frameLit(placement, lit, size)
    : fitReadable(placement, size, boxOfTold(subject));
};

/** Moves the camera as little as needed to bring a box into a canvas of that size. */
const bring = (flow: Flow | null, box: Box | null, room: Size, ms: number): void => {
  if (flow === null || box === null) return;
  const present = flow.getViewport();
  const next = bringIntoView(present, box, room);
  // Straight: d3 would zoom out on the way, and the whole picture be drawn at other sizes.
  if (next !== present) void flow.setViewport(next, { duration: ms, interpolate: 'linear' });
};

/** What a prerendered page says to React Flow; its stylesheet fits the picture to the canvas. */
const UNFITTED: Viewport = { x: 0, y: 0, zoom: 1 };

/** React Flow has no switch of its own for people who want less motion. */
const duration = (ms: number = MOVE_MS): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms;

/** Where the reader had brought the camera before roaming, in a canvas of that size. */
interface Held extends Size {
  readonly at: string;
  readonly viewport: Viewport;
}

/**
 * The camera over the diagram. It fits each new placement, and refits when the canvas changes size
 * for as long as the reader has not moved it.
 * @param fits changes whenever the whole picture is asked for from outside
 */
export const useCamera = (canvas: CanvasRef, subject: Subject, fits: number): Camera => {
  const { placement, framing } = subject;
  const told = subject.told.join(' ');
  const flow = useRef<Flow | null>(null);
  const movedByReader = useRef(false);
  const [measured, setMeasured] = useState<Viewport | null>(null);
  const isPrerendered = useIsPrerendered();
  const latest = useRef(subject);
  const placed = useRef(subject);
  const held = useRef<Held | null>(null);
  const stood = useRef(framing?.at ?? null);
  const size = useRef<Size>({ width: 0, height: 0 });

  // The outside world here is the canvas' size in the page, and React Flow's camera.
  useLayoutEffect(() => {
    latest.current = subject;
  });
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const refit = () => {
      const { width, height } = sizeOf(canvas);
      const before = size.current;
      if (width === 0 || height === 0) return;
      if (width === before.width && height === before.height) return;
      size.current = { width, height };
      if (flow.current === null) setMeasured(readable(latest.current, size.current));
      else if (!movedByReader.current)
        void flow.current.setViewport(readable(latest.current, size.current));
      else if (latest.current.framing === null)
        // A sheet or a bar that tells of it may have come to lie over it.
        bring(flow.current, boxOfTold(latest.current), size.current, 0);
    };
    const observer = new ResizeObserver(refit);
    observer.observe(element);
    refit();
    return () => observer.disconnect();
  }, [canvas]);
  const at = framing?.at ?? null;
  useLayoutEffect(() => {
    if (stood.current !== null && at === null && movedByReader.current && flow.current) {
      const viewport = flow.current.getViewport();
      held.current = { at: stood.current, viewport, ...size.current };
    }
    stood.current = at;
  }, [at]);
  useLayoutEffect(() => {
    const before = placed.current;
    const after = latest.current;
    // A presenter who begins to roam leaves the camera where it is.
    if (at === null && after.framing !== null && before.placement === placement) return;
    placed.current = after;
    const anchor = at === null ? anchorOf(before.request, after.request) : null;
    const [old, now] = [before.placement, placement].map(({ bodies }) =>
      bodies.find(({ id }) => id === anchor),
    );
    if (flow.current && old && now) {
      movedByReader.current = true;
      void flow.current.setViewport(holdStill(flow.current.getViewport(), old, now));
      return;
    }
    // As it was last: to ask for it now would lay out all that has just been drawn. When it changes
    // with the picture, the observer refits.
    const { width, height } = size.current;
    const back = at !== null && held.current?.at === at ? held.current : null;
    const isBack = back !== null && back.width === width && back.height === height;
    if (at !== null) held.current = null;
    movedByReader.current = isBack;
    void flow.current?.setViewport(isBack ? back.viewport : readable(after, size.current), {
      duration: duration(after.framing?.moveMs),
    });
  }, [placement, at]);
  // What was chosen elsewhere, or comes next, may be out of sight; a new picture is fitted already.
  const shown = useRef({ placement, told });
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { placement, told };
    if (before.placement !== placement || before.told === told) return;
    if (latest.current.framing !== null) return;
    bring(flow.current, boxOfTold(latest.current), size.current, duration());
  }, [placement, told]);
  const fitted = useRef(fits);
  useLayoutEffect(() => {
    if (fitted.current === fits) return;
    fitted.current = fits;
    movedByReader.current = false;
    void flow.current?.setViewport(fitWhole(placement, sizeOf(canvas)), { duration: duration() });
  }, [fits, placement, canvas]);

  return {
    opening: measured ?? (isPrerendered ? UNFITTED : null),
    attach: (instance) => {
      flow.current = instance;
      // A prerendered page was fitted by its stylesheet, which React Flow knows nothing of.
      void instance.setViewport(readable(latest.current, size.current));
    },
    onMove: (event) => {
      if (event === null) return;
      movedByReader.current = true;
      latest.current.framing?.onMoved();
    },
    fit: () => {
      movedByReader.current = false;
      void flow.current?.setViewport(fitWhole(placement, sizeOf(canvas)), { duration: duration() });
    },
    zoomIn: () => {
      movedByReader.current = true;
      const zoom = (flow.current?.getZoom() ?? 1) * ZOOM_STEP;
      void flow.current?.zoomTo(zoom, { duration: duration() });
    },
    zoomOut: () => {
      movedByReader.current = true;
      const zoom = (flow.current?.getZoom() ?? 1) / ZOOM_STEP;
      void flow.current?.zoomTo(zoom, { duration: duration() });
    },
    zoomAt: (factor, at) => {
      const { left = 0, top = 0 } = canvas.current?.getBoundingClientRect() ?? {};
      if (flow.current === null) return;
      movedByReader.current = true;
      const { x, y, zoom } = flow.current.getViewport();
      const next = Math.min(ZOOM.max, Math.max(minZoomOf(placement), zoom * factor));
      const along = (offset: number, point: number) => point - ((point - offset) * next) / zoom;
      void flow.current.setViewport({
        x: along(x, at.x - left),
        y: along(y, at.y - top),
        zoom: next,
      });
    },
    show: (box) => bring(flow.current, box, sizeOf(canvas), duration()),
  };
};
