import type { Box, Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { clamp, FIT, fitWhole, offsetAround, type Size, type Viewport } from './fit.ts';

/** What a stage asks of the camera: it stands where a scene wants it, until the reader moves it. */
export interface Framing {
  /** Names the place of the camera; with another name it goes there. `null`: the reader roams. */
  readonly at: string | null;
  /** How long it is under way, in milliseconds. */
  readonly moveMs: number;
  /** Hears that the reader moved the camera. */
  readonly onMoved: () => void;
}

/**
 * Zooms for a canvas as high as a projected screen, in CSS pixels; other canvases in proportion. The
 * names of bodies are 15 units high, and 18 pixels at the least of these zooms.
 */
const STAGE = { height: 1_080, least: 1.2, lit: 1.8, whole: 2.2 } as const;

/** Ids of the bodies and relations that are lit; `null` when everything is. */
export const litIn = ({ focus, bodies, relations }: Perspective): ReadonlySet<string> | null =>
  focus === 'none'
    ? null
    : new Set([
        ...bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id])),
        ...relations.flatMap(({ relation, dimmed, hidden }) =>
          dimmed || hidden ? [] : [relation.id],
        ),
      ]);

/**
 * Ids of the bodies that the picture tells of now: all of a route or of a step, or the one that is
 * selected.
 */
export const toldIn = ({ focus, bodies, selection }: Perspective): readonly string[] =>
  focus === 'route' || focus === 'step'
    ? bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id]))
    : selection?.kind === 'body'
      ? [selection.body.body.id]
      : [];

/** The box around bodies and relations: cards, lines and their labels; `null` around nothing. */
export const boxAround = (placement: Placement, ids: ReadonlySet<string>): Box | null => {
  const boxes = [
    ...placement.bodies.filter(({ id }) => ids.has(id)),
    ...placement.relations
      .filter(({ id }) => ids.has(id))
      .flatMap(({ points, label }) => [
        ...points.map((point) => ({ ...point, width: 0, height: 0 })),
        ...(label ? [label] : []),
      ]),
  ];
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

/**
 * The camera for an audience: the whole picture where its names can be read from the back row, else
 * the part that is lit, as large as it goes and at least so large that its names can be read.
 */
export const frameLit = (
  placement: Placement,
  lit: ReadonlySet<string> | null,
  canvas: Size,
): Viewport => {
  const scale = canvas.height / STAGE.height;
  const least = Math.max(FIT.readable, STAGE.least * scale);
  const whole = fitWhole(placement, canvas, Math.max(least, STAGE.whole * scale));
  const box = lit === null ? null : boxAround(placement, lit);
  if (box === null || whole.zoom >= least) return whole;
  const most = Math.max(least, STAGE.lit * scale);
  const zoom = clamp(fitWhole(box, canvas, most).zoom, least, most);
  return {
    x: offsetAround(box.x + box.width / 2, placement.width, canvas.width, zoom),
    y: offsetAround(box.y + box.height / 2, placement.height, canvas.height, zoom),
    zoom,
  };
};
