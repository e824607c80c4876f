import type { ReactFlowInstance } from '@xyflow/react';
import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type CameraEvent,
  cameraOver,
  fitAsked,
  mounted,
  moved,
  reached,
  resized,
  shown,
  zoomed,
} from '../drawing/camera.ts';
import type { Subject } from '../drawing/camera-state.ts';
import type { Viewport } from '../drawing/fit.ts';
import type { Box, Point } from '../layout/placement.ts';
import { onFitAgain } from '../state/fit-again.ts';
import { selectPlacement } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { useIsPrerendered } from '../styles/use-is-prerendered.ts';
import type { FlowNode } from './flow-elements.ts';

const ZOOM_STEP = 1.3;

type Flow = ReactFlowInstance<FlowNode>;

/** Where a picture is drawn: its canvas, without the margin in which that may say that this is a part. */
const roomIn = (canvas: HTMLDivElement): DOMRect =>
  (canvas.querySelector('.react-flow') ?? canvas).getBoundingClientRect();

export interface CameraHandle {
  readonly attach: (flow: Flow) => void;
  /** Hears of every move, with the event behind it when it is the reader's. */
  readonly onMove: (event: unknown) => void;
  /** Hears where a move has ended. */
  readonly onRest: (viewport: Viewport) => void;
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Zooms by a factor around a point of the window, in CSS pixels. */
  readonly zoomAt: (factor: number, at: Point) => void;
  /** Moves as little as needed to bring a box into the canvas. */
  readonly show: (box: Box) => void;
}

/** What a prerendered page says to React Flow; its stylesheet fits the picture to the canvas. */
const UNFITTED: Viewport = { x: 0, y: 0, zoom: 1 };

/** React Flow has no switch of its own for people who want less motion. */
const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The camera over the diagram: tells `drawing/camera.ts` what happens to the canvas and what there is
 * to show, and does with React Flow what comes of it.
 * @returns the viewport to open with, `null` until the canvas has a size; and what can be asked of it
 */
export const useCamera = (
  canvas: RefObject<HTMLDivElement | null>,
  subject: Subject,
): readonly [opening: Viewport | null, camera: CameraHandle] => {
  const flow = useRef<Flow | null>(null);
  const camera = useRef(cameraOver(subject));
  /** Where a move that is under way goes. */
  const goal = useRef<Viewport | null>(null);
  const [opening, setOpening] = useState<Viewport | null>(null);
  const isPrerendered = useIsPrerendered();

  const tell = useCallback((event: CameraEvent, from: Viewport | null = null) => {
    const outcome = event(camera.current, from ?? flow.current?.getViewport() ?? null);
    camera.current = outcome.camera;
    if (outcome.move === null) return;
    const { viewport, ms, isStraight } = outcome.move;
    if (flow.current === null) {
      setOpening(viewport);
      return;
    }
    goal.current = viewport;
    const move = flow.current.setViewport(viewport, {
      duration: ms > 0 && isCalm() ? 0 : ms,
      interpolate: isStraight ? 'linear' : 'smooth',
    });
    void move.then(() => {
      if (goal.current === viewport) goal.current = null;
    });
  }, []);

  // The outside world here is the canvas' size in the page, and React Flow's camera.
  const wantsWhole = useRef(false);
  // What was asked for in the same breath is shown first, and may still have to be laid out.
  const fitOnceDrawn = useCallback(() => {
    const isDrawn = camera.current.subject.placement === selectPlacement(useMap.getState());
    if (!wantsWhole.current || !isDrawn) return;
    wantsWhole.current = false;
    tell(fitAsked);
  }, [tell]);
  useLayoutEffect(() => {
    tell(shown(subject));
    fitOnceDrawn();
  });
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // Unrounded, as the stylesheet of a prerendered page has it.
    const measure = () => tell(resized(roomIn(element)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [canvas, tell]);
  useEffect(
    () =>
      onFitAgain(() => {
        wantsWhole.current = true;
        fitOnceDrawn();
      }),
    [fitOnceDrawn],
  );

  const handle = useMemo(
    (): CameraHandle => ({
      attach: (instance) => {
        flow.current = instance;
        tell(mounted);
      },
      onMove: (event) => {
        if (event === null) return;
        goal.current = null;
        tell(moved);
        camera.current.subject.framing?.onMoved();
      },
      onRest: (viewport) => camera.current.subject.framing?.onRest(viewport),
      fit: () => tell(fitAsked),
      // From where it goes: presses that come fast are as many steps.
      zoomIn: () => tell(zoomed(ZOOM_STEP, null), goal.current),
      zoomOut: () => tell(zoomed(1 / ZOOM_STEP, null), goal.current),
      zoomAt: (factor, { x, y }) => {
        if (canvas.current === null) return;
        const { left, top } = roomIn(canvas.current);
        tell(zoomed(factor, { x: x - left, y: y - top }));
        // React Flow knows of no event behind it, but the reader's it is.
        camera.current.subject.framing?.onMoved();
      },
      show: (box) => tell(reached(box)),
    }),
    [canvas, tell],
  );
  return [opening ?? (isPrerendered ? UNFITTED : null), handle];
};
