import '@xyflow/react/dist/base.css';
import { ReactFlow } from '@xyflow/react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { CameraControls } from '../controls/camera-controls.tsx';
import { useCameraSlots } from '../controls/camera-slot.tsx';
import type { Framing } from '../drawing/camera-state.ts';
import { isCrowded } from '../drawing/crowded.ts';
import { type Detail, detailAt } from '../drawing/detail.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { FIT, minZoomOf, ZOOM } from '../drawing/fit.ts';
import { walk } from '../drawing/walk.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { actionOf } from '../keys/action-of.ts';
import { focusOf } from '../keys/focus.ts';
import { DIAGRAM_KEYS } from '../keys/map-keys.ts';
import type { Placement } from '../layout/placement.ts';
import { Apart } from '../lazy/apart.tsx';
import { Missing } from '../lazy/missing.tsx';
import { fillSentence } from '../model/sentences.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Request } from '../perspective/request.ts';
import { select } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useIsPrerendered } from '../styles/use-is-prerendered.ts';
import { BodyNode } from './body-node.tsx';
import styles from './diagram.module.css';
import type { Hit } from './far/pointed-at.ts';
import { FarNode } from './far-node.tsx';
import {
  bodyNodesOf,
  type FlowNode,
  farNodeOf,
  laneNodesOf,
  relationsNodeOf,
} from './flow-elements.ts';
import { LaneNode } from './lane-node.tsx';
import { FrameManners } from './lazy.ts';
import { mountedOf, NOTHING_NEAR } from './mounted.ts';
import { pointAt } from './point-at.ts';
import { RelationsNode } from './relations-node.tsx';
import { type TabStop, TabStopContext, tabStopOf, type Visited } from './tab-stop.ts';
import { toldIn } from './told-in.ts';
import { useCamera } from './use-camera.ts';
import { useFarCanvas } from './use-far-canvas.ts';

const NODE_TYPES = { lane: LaneNode, far: FarNode, relations: RelationsNode, body: BodyNode };
/** React Flow explains its own keys, in English; here they are others. */
const NO_WORDS = {
  'node.a11yDescription.default': '',
  'edge.a11yDescription.default': '',
};

interface DiagramProps {
  readonly perspective: Perspective;
  readonly placement: Placement;
  /** What the picture was asked for with. */
  readonly request: Request;
  /** Where a stage wants the camera; the reader has no buttons for it then. */
  readonly framing?: Framing | undefined;
}

/**
 * The picture. React Flow draws and moves the camera; what is selected, where things are and which
 * key leads where is ours. Its own tab stops are off: the diagram is one stop, and arrows walk.
 */
export const Diagram = memo(({ perspective, placement, request, framing }: DiagramProps) => {
  const messages = useMessages();
  const [visited, setVisited] = useState<Visited | null>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const awaited = useRef<string | null>(null);
  const selected =
    perspective.selection?.kind === 'body' ? perspective.selection.body.body.id : null;
  const isEmbedded = useMap((state) => state.isEmbedded);
  const told = useMemo(() => toldIn(perspective), [perspective]);
  const subject = { placement, perspective, told, request, framing: framing ?? null };
  const [opening, camera] = useCamera(canvas, subject);
  const slots = useCameraSlots();

  const wantedStop = tabStopOf(visited, selected);
  const isShown = perspective.bodies.some(({ body }) => body.id === wantedStop);
  const stop = isShown ? wantedStop : (perspective.bodies[0]?.body.id ?? null);
  const tabStop = useMemo((): TabStop => ({ id: stop, awaited }), [stop]);

  const { state: far, onFailed } = useFarCanvas(placement, useIsPrerendered());
  const isDense = far === 'dense';
  const [near, setNear] = useState(NOTHING_NEAR);
  const hit = useRef<Hit | null>(null);
  const isFocused = perspective.focus !== 'none';
  const crowded = isCrowded(perspective.relations);
  const drawing = useMemo(() => drawingOf(perspective, placement), [perspective, placement]);
  const alwaysMounted = isDense ? stop : null;
  const nodes = useMemo((): FlowNode[] => {
    const mounted = isDense ? mountedOf(drawing, isFocused, alwaysMounted, near) : drawing;
    const hasCanvas = far !== 'none';
    const farData = { placement, drawing, isFocused, onNear: setNear, hit, onFailed };
    return [
      ...laneNodesOf(drawing.lanes),
      ...(hasCanvas ? [farNodeOf(farData)] : []),
      relationsNodeOf(mounted.relations, placement),
      ...bodyNodesOf(mounted.bodies),
    ];
  }, [placement, drawing, far, isDense, isFocused, alwaysMounted, near, onFailed]);

  const visit = (id: string) => setVisited({ id, selected });
  const walkOn = (event: KeyboardEvent<HTMLDivElement>) => {
    const direction = actionOf(DIAGRAM_KEYS, event, focusOf(event.target));
    if (direction === null || !(event.target instanceof HTMLElement)) return;
    const current = event.target.dataset.body;
    if (current === undefined) return;
    event.preventDefault();
    const lines = perspective.relations.filter(({ hidden }) => !hidden);
    const next = walk(placement.bodies, lines, current, direction);
    if (next === null) return;
    visit(next);
    const body = placement.bodies.find(({ id }) => id === next);
    if (body) camera.show(body);
    const card = canvas.current?.querySelector<HTMLElement>(`[data-body="${CSS.escape(next)}"]`);
    card?.focus({ preventScroll: true });
    awaited.current = card ? null : next;
  };

  const pointed = useRef<string | null>(null);
  const point = ({ target, type, pointerType }: PointerEvent<HTMLDivElement>) => {
    if (pointerType !== 'mouse' || canvas.current === null || !(target instanceof Element)) return;
    const card = type === 'pointerleave' ? null : target.closest<HTMLElement>('[data-body]');
    const id = card?.dataset.body ?? null;
    if (id === pointed.current) return;
    pointed.current = id;
    pointAt(canvas.current, perspective.relations, id);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the bodies inside
    <div
      className={styles.canvas}
      data-embedded={isEmbedded || undefined}
      data-dense={isDense || undefined}
      data-diagram
      data-crowded={crowded || undefined}
      data-compact={placement.isCompact}
      data-stage={framing !== undefined || undefined}
      ref={canvas}
      style={
        {
          '--diagram-width': placement.width,
          '--diagram-height': placement.height,
        } as CSSProperties
      }
      onFocus={({ target }) => {
        // Pressing a body selects it too, and Tab leads to what is selected.
        if (target.dataset.body !== undefined && target.matches(':focus-visible'))
          visit(target.dataset.body);
      }}
      onKeyDown={walkOn}
      onPointerOver={point}
      onPointerLeave={point}
      onClick={selectLine}
    >
      <TabStopContext value={tabStop}>
        {opening ? (
          <ReactFlow
            ref={nameCanvas}
            aria-label={fillSentence(messages.diagram.label, { title: perspective.title })}
            nodes={nodes}
            nodeTypes={NODE_TYPES}
            defaultViewport={opening}
            onInit={camera.attach}
            onMoveEnd={(_, viewport) => {
              canvas.current?.removeAttribute('data-moving');
              camera.onRest(viewport);
            }}
            onMove={(event, { zoom }) => {
              if (event !== null) canvas.current?.toggleAttribute('data-moving', crowded);
              camera.onMove(event);
              keepDetail(canvas.current, zoom);
            }}
            onPaneClick={(event) => {
              const id = hit.current?.(event) ?? null;
              // On a stage a click beside everything does nothing: it must not leave the scene.
              if (id !== null || (framing?.at ?? null) === null) apply(select(id));
            }}
            minZoom={minZoomOf(placement)}
            maxZoom={ZOOM.max}
            nodesDraggable={false}
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomOnDoubleClick={false}
            disableKeyboardA11y
            ariaLabelConfig={NO_WORDS}
            zIndexMode="manual"
            proOptions={{ hideAttribution: true }}
          />
        ) : null}
      </TabStopContext>
      {framing ? null : slots.map((slot) => createPortal(<CameraControls camera={camera} />, slot))}
      {isEmbedded ? (
        <Apart instead={<Missing />}>
          <FrameManners canvas={canvas} zoomAt={camera.zoomAt} />
        </Apart>
      ) : null}
    </div>
  );
});

/** A line is found by its element: there are many, and they share one drawing. */
const selectLine = ({ target }: MouseEvent<HTMLDivElement>): void => {
  const line = target instanceof Element ? target.closest<SVGElement>('[data-relation]') : null;
  if (line?.dataset.relation !== undefined) apply(select(line.dataset.relation));
};

/**
 * Words of lines that an audience could not read would only be in the way of what it can. Every projector throws a
 * picture as large as the others do: at this zoom they are 18 px on a screen of 1920, and of a smaller one fewer
 * will do, but no fewer than 11.
 */
const leastForWords = (): number => Math.max(0.92, innerWidth / 1_280);

/** The level of detail is for the stylesheet alone: zooming renders nothing. */
const keepDetail = (element: HTMLDivElement | null, zoom: number): void => {
  if (element === null) return;
  const present = (element.dataset.detail ?? 'names') as Detail;
  const next = detailAt(zoom, present);
  if (next !== element.dataset.detail) element.dataset.detail = next;
  const least = element.dataset.stage === undefined ? FIT.readable : leastForWords();
  element.toggleAttribute('data-small', zoom < least);
};

/** React Flow calls its canvas an application, in which a screen reader's own keys do not work. */
const nameCanvas = (element: HTMLDivElement | null): void => element?.setAttribute('role', 'group');
