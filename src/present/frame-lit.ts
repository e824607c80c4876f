import { boxHolding } from '../drawing/box-holding.ts';
import { FIT, fitWhole, offsetAround, type Size, type Viewport } from '../drawing/fit.ts';
import type { Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';

/**
 * Zooms for a canvas as wide as a projected screen, in CSS pixels; other canvases in proportion. The
 * names of bodies are 15 units high, and 21 pixels at the least of these zooms.
 */
const STAGE = { width: 1_920, least: 1.4, lit: 2.4, whole: 4.2, cut: 0.62 } as const;

/**
 * The camera for an audience: the whole picture where its names can be read from the back row, else
 * the part that is lit, as large as it goes. Nothing lit is cut off for the sake of large letters,
 * unless they would be smaller than 9 pixels (`cut`): on a phone the picture is then seen from its top.
 * @param cut the zoom below which a part is cut off
 */
export const frameLit = (
  placement: Placement,
  lit: ReadonlySet<string> | null,
  canvas: Size,
  cut: number = STAGE.cut,
): Viewport => {
  const scale = canvas.width / STAGE.width;
  const least = Math.max(FIT.readable, STAGE.least * scale);
  const whole = fitWhole(placement, canvas, Math.max(least, STAGE.whole * scale));
  const box = lit === null ? null : boxHolding(placement, lit);
  if (whole.zoom >= (box === null ? cut : least)) return whole;
  const most = Math.max(least, STAGE.lit * scale);
  const zoom = Math.max(cut, box === null ? 0 : fitWhole(box, canvas, most).zoom);
  const { x, y } =
    box === null
      ? { x: placement.width / 2, y: 0 }
      : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    x: offsetAround(x, placement.width, canvas.width, zoom),
    y: offsetAround(y, placement.height, canvas.height, zoom),
    zoom,
  };
};

/** Ids of the bodies and relations that are lit; `null` when everything is. */
const litIn = ({ focus, bodies, relations }: Perspective): ReadonlySet<string> | null =>
  focus === 'none'
    ? null
    : new Set([
        ...bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id])),
        ...relations.flatMap(({ relation, dimmed, hidden }) =>
          dimmed || hidden ? [] : [relation.id],
        ),
      ]);

/**
 * The camera for an audience, over what a picture shows.
 * @param projected how wide a projected screen is, in CSS pixels: one of few pixels, or of a browser that is
 *   zoomed in, is thrown as large as any other, and cuts off no sooner; `null`: held in a hand
 */
export const frameShown = (
  placement: Placement,
  perspective: Perspective,
  canvas: Size,
  projected: number | null = null,
): Viewport => {
  const cut = STAGE.cut * (projected === null ? 1 : Math.min(1, projected / STAGE.width));
  return frameLit(placement, litIn(perspective), canvas, cut);
};
