import '@xyflow/react/dist/base.css';
import { ReactFlow } from '@xyflow/react';
import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Placement } from '../layout/placement.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { select } from '../state/producers.ts';
import { selectShownRequest } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { BodyNode } from './body-node.tsx';
import { CameraControls } from './camera-controls.tsx';
import styles from './diagram.module.css';
import { ZOOM } from './fit.ts';
import { edgesOf, nodesOf } from './flow-elements.ts';
import { FrameHint } from './frame-hint.tsx';
import { type Framing, litIn } from './frame-lit.ts';
import { LaneNode } from './lane-node.tsx';
import { RelationEdge } from './relation-edge.tsx';
import { useCamera } from './use-camera.ts';
import { useFrameManners } from './use-frame-manners.ts';
import { type Direction, walk } from './walk.ts';

const NODE_TYPES = { lane: LaneNode, body: BodyNode };
const EDGE_TYPES = { relation: RelationEdge };
const ARROWS = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

interface DiagramProps {
  readonly perspective: Perspective;
  readonly placement: Placement;
  /** Where a stage wants the camera; the reader has no buttons for it then. */
  readonly framing?: Framing | undefined;
}

/**
 * The picture. React Flow draws and moves the camera; what is selected, where things are and which
 * key leads where is ours. Its own tab stops are off: the diagram is one stop, and arrows walk.
 */
export const Diagram = ({ perspective, placement, framing }: DiagramProps) => {
  const messages = useMessages();
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const selected =
    perspective.selection?.kind === 'body' ? perspective.selection.body.body.id : null;
  const isEmbedded = useMap((state) => state.isEmbedded);
  const fits = useMap((state) => state.fits);
  const request = useMap(selectShownRequest);
  const lit = useMemo(() => litIn(perspective), [perspective]);
  const subject = { placement, selected, request, lit, framing: framing ?? null };
  const camera = useCamera(canvas, subject, fits);
  const hint = useFrameManners(canvas, isEmbedded, camera.zoomAt);

  const isShown = (id: string | null) =>
    id !== null && perspective.bodies.some(({ body }) => body.id === id);
  const first = perspective.bodies[0]?.body.id ?? null;
  const tabStop = isShown(walkedTo) ? walkedTo : (selected ?? first);

  const nodes = useMemo(
    () => nodesOf(perspective, placement, tabStop),
    [perspective, placement, tabStop],
  );
  const edges = useMemo(() => edgesOf(perspective, placement), [perspective, placement]);

  const walkOn = (event: KeyboardEvent<HTMLDivElement>) => {
    const direction = ARROWS.get(event.key);
    if (!direction || !(event.target instanceof HTMLElement) || event.altKey) return;
    const current = event.target.dataset.body;
    if (current === undefined) return;
    event.preventDefault();
    const lines = perspective.relations.filter(({ hidden }) => !hidden);
    const next = walk(placement.bodies, lines, current, direction);
    if (next === null) return;
    setWalkedTo(next);
    const body = placement.bodies.find(({ id }) => id === next);
    if (body) camera.show(body);
    canvas.current
      ?.querySelector<HTMLElement>(`[data-body="${CSS.escape(next)}"]`)
      ?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the bodies inside
    <div
      className={styles.canvas}
      data-embedded={isEmbedded || undefined}
      ref={canvas}
      style={
        {
          '--diagram-width': placement.width,
          '--diagram-height': placement.height,
        } as CSSProperties
      }
      onKeyDown={walkOn}
    >
      {camera.opening ? (
        <ReactFlow
          ref={nameCanvas}
          aria-label={fillSentence(messages.diagram.label, { title: perspective.title })}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          defaultViewport={camera.opening}
          onInit={camera.attach}
          onMove={camera.onMove}
          onEdgeClick={(_, edge) => apply(select(edge.id))}
          onPaneClick={() => apply(select(null))}
          minZoom={ZOOM.min}
          maxZoom={ZOOM.max}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomOnDoubleClick={false}
          disableKeyboardA11y
          zIndexMode="manual"
          proOptions={{ hideAttribution: true }}
        />
      ) : null}
      {framing ? null : <CameraControls camera={camera} />}
      {hint ? <FrameHint hint={hint} /> : null}
    </div>
  );
};

/** React Flow calls its canvas an application, in which a screen reader's own keys do not work. */
const nameCanvas = (element: HTMLDivElement | null): void => element?.setAttribute('role', 'group');
