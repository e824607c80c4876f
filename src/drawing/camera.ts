import type { Box, Point } from '../layout/placement.ts';
import { anchorOf } from '../perspective/anchor-of.ts';
import { boxHolding } from './box-holding.ts';
import type { Camera, Subject } from './camera-state.ts';
import {
  bringIntoReading,
  bringIntoView,
  fitReadable,
  fitWhole,
  holdStill,
  type Size,
  type Viewport,
  zoomAround,
} from './fit.ts';

/** Where to bring the viewport. */
interface Move {
  readonly viewport: Viewport;
  /** How long it may be under way, in milliseconds. */
  readonly ms: number;
  /** Without zooming out on the way. */
  readonly isStraight?: true;
}

/** What comes of an event: the camera after it, and where it goes; `null`: it stays. */
interface Outcome {
  readonly camera: Camera;
  readonly move: Move | null;
}

/**
 * What happens to a camera. A pure function: tests call it bare, `use-camera.ts` wires it.
 * @param now the viewport at this moment; `null` when the canvas does not draw yet
 */
export type CameraEvent = (camera: Camera, now: Viewport | null) => Outcome;

const MOVE_MS = 200;

/** A camera over a canvas that has not been measured yet. */
export const cameraOver = (subject: Subject): Camera => ({
  mode: followed(subject),
  held: null,
  afar: null,
  subject,
  size: null,
  isCovered: false,
});

/** Who decides where the camera stands when the reader does not. */
const followed = ({ framing }: Subject) => (framing === null ? 'fitted' : 'framed');

const stay = (camera: Camera): Outcome => ({ camera, move: null });

/** Nobody sees a move over a canvas without a size, and React Flow can't reckon the way there. */
const go = (camera: Camera, { ms, ...move }: Move): Outcome => ({
  camera,
  move: { ...move, ms: camera.isCovered ? 0 : ms },
});

/**
 * Goes where the picture is seen best: as an audience needs it, or for a reader around what is told of
 * when it can't be shown whole. A canvas that had no size yet does this when it gets one.
 */
const follow = (camera: Camera, ms: number): Outcome => {
  const { subject, size } = camera;
  const { placement, perspective, framing } = subject;
  const following: Camera = { ...camera, mode: followed(subject), afar: null };
  if (size === null) return stay(following);
  const viewport = framing
    ? framing.frame(placement, perspective, size)
    : fitReadable(placement, size, boxOfTold(subject));
  return go(following, { viewport, ms });
};

const boxOfTold = ({ placement, told }: Subject): Box | null =>
  boxHolding(placement, new Set(told));

/** Moves as little as needed to bring a box into the canvas. */
const bring = (camera: Camera, now: Viewport | null, box: Box | null, ms: number): Outcome => {
  if (now === null || box === null || camera.size === null) return stay(camera);
  const viewport = bringIntoView(now, box, camera.size);
  // Straight: d3 would zoom out on the way, and the whole picture be drawn at other sizes.
  return viewport === now ? stay(camera) : go(camera, { viewport, ms, isStraight: true });
};

const isSize = (a: Size | null, b: Size | null): boolean =>
  a?.width === b?.width && a?.height === b?.height;

/** The canvas was measured. One without a size shows nothing: the camera waits as it is. */
export const resized =
  (size: Size): CameraEvent =>
  (before, now) => {
    const isCovered = size.width <= 0 || size.height <= 0;
    if (isCovered || isSize(size, before.size)) return stay({ ...before, isCovered });
    const camera = { ...before, size, isCovered };
    // What was told of a detour had taken some of the canvas, which is whole again.
    const at = camera.subject.framing?.at;
    if (camera.held !== null && camera.held.at === at && isSize(camera.held.size, size)) {
      const { viewport } = camera.held;
      return go({ ...camera, mode: 'readers', held: null }, { viewport, ms: 0 });
    }
    if (camera.mode === 'whole') return showWhole(camera, 0);
    if (camera.mode !== 'readers') return follow(camera, 0);
    // A sheet or a bar that tells of it may have come to lie over it.
    return camera.subject.framing ? stay(camera) : bring(camera, now, boxOfTold(camera.subject), 0);
  };

/** The canvas draws. A prerendered page was fitted by its stylesheet, of which the canvas knows nothing. */
export const mounted: CameraEvent = (camera) => follow(camera, 0);

/** There is something else to show, or the same in another light. */
export const shown =
  (subject: Subject): CameraEvent =>
  (before, now) => {
    const from = before.subject.framing?.at ?? null;
    const at = subject.framing?.at ?? null;
    const isLeft = from !== null && at === null && before.mode === 'readers';
    const camera = {
      ...before,
      subject,
      held:
        isLeft && now !== null && before.size !== null
          ? { at: from, viewport: now, size: before.size }
          : before.held,
    };
    const isSamePicture = subject.placement === before.subject.placement;
    if (isSamePicture && from === at) return tellOf(camera, before.subject, now);
    // A presenter who begins to roam leaves the camera where it is.
    if (isSamePicture && at === null && subject.framing !== null) return stay(camera);
    return at === null ? place(camera, before.subject, now) : comeTo(at, camera);
  };

/**
 * What was chosen elsewhere, or comes next, may be out of sight, or seen from so far that it can't be read:
 * the camera comes near then, and goes back when it is let go. On a stage the scene decides.
 */
const tellOf = (camera: Camera, { told }: Subject, now: Viewport | null): Outcome => {
  const { subject, size, afar, mode } = camera;
  if (subject.framing !== null || subject.told.join() === told.join()) return stay(camera);
  if (subject.told.length === 0 && afar !== null) {
    const { mode: before, viewport } = afar;
    return go({ ...camera, mode: before, afar: null }, { viewport, ms: MOVE_MS });
  }
  const box = boxOfTold(subject);
  if (now === null || box === null || size === null) return stay(camera);
  // From step to step of a way the picture never changes its scale.
  const isWay = ['route', 'step'].includes(subject.perspective.focus);
  const near = isWay ? now : bringIntoReading(now, subject.placement, box, size);
  if (near === now) return bring(camera, now, box, MOVE_MS);
  return go(
    { ...camera, mode: 'readers', afar: afar ?? { viewport: now, mode } },
    { viewport: near, ms: MOVE_MS },
  );
};

/** Shows a new picture: around what was opened or closed in it, which does not move, or anew. */
const place = (camera: Camera, before: Subject, now: Viewport | null): Outcome => {
  const { subject } = camera;
  const anchor = anchorOf(before.request, subject.request);
  const [old, anew] = [before, subject].map(({ placement }) =>
    placement.bodies.find(({ id }) => id === anchor),
  );
  return now && camera.size && old && anew
    ? go({ ...camera, mode: 'readers', afar: null }, { viewport: holdStill(now, old, anew), ms: 0 })
    : follow(camera, subject.framing?.moveMs ?? MOVE_MS);
};

/** Goes to a place of the stage, or back to where the reader had left it. */
const comeTo = (at: string, { held, ...rest }: Camera): Outcome => {
  const camera = { ...rest, held: null };
  const ms = camera.subject.framing?.moveMs ?? MOVE_MS;
  if (held?.at !== at) return follow(camera, ms);
  return isSize(held.size, camera.size)
    ? go({ ...camera, mode: 'readers' }, { viewport: held.viewport, ms })
    : follow({ ...camera, held }, ms);
};

/** The reader moved the camera, and from now on only the reader does. */
export const moved: CameraEvent = (camera) => stay({ ...camera, mode: 'readers', afar: null });

/** The reader zooms by a factor around a point of the canvas, at once; without one around its middle. */
export const zoomed =
  (factor: number, at: Point | null): CameraEvent =>
  (camera, now) => {
    const { size, subject } = camera;
    if (now === null || size === null) return stay(camera);
    const around = at ?? { x: size.width / 2, y: size.height / 2 };
    return go(
      { ...camera, mode: 'readers', afar: null },
      { viewport: zoomAround(now, subject.placement, factor, around), ms: at ? 0 : MOVE_MS },
    );
  };

/** The reader walked on to something that may be out of sight. */
export const reached =
  (box: Box): CameraEvent =>
  (camera, now) =>
    bring(camera, now, box, MOVE_MS);

/** The whole picture was asked for, also where it can't be read. */
export const fitAsked: CameraEvent = (camera, now) => {
  const { subject } = camera;
  const mode = subject.framing === null ? 'whole' : 'framed';
  const asked: Camera = { ...camera, mode, afar: null };
  return now === null ? stay(asked) : showWhole(asked, MOVE_MS);
};

/** Shows all of the picture, however small its letters get. */
const showWhole = (camera: Camera, ms: number): Outcome =>
  camera.size === null
    ? stay(camera)
    : go(camera, { viewport: fitWhole(camera.subject.placement, camera.size), ms });
