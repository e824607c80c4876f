import { fromBackToFront } from '../../drawing/body-marks.ts';
import { type Detail, detailAt } from '../../drawing/detail.ts';
import type { BodiesAndRelations } from '../../drawing/drawing.ts';
import { fitWhole, type Viewport } from '../../drawing/fit.ts';
import type { Box, Placement } from '../../layout/placement.ts';
import { drawPart } from './draw-part.ts';
import type { Palette } from './palette.ts';
import { covers, inSight, isSharpAt, type Part, type Size, sharpPart, wholePart } from './part.ts';
import type { PlaceIndex } from './place-index.ts';
import { atOnce, inSlices } from './slices.ts';

interface PainterInputs {
  readonly placement: Placement;
  readonly backdrop: BodiesAndRelations;
  readonly index: PlaceIndex;
  readonly palette: Palette;
  /** The whole is printed, as finely as it can be. */
  readonly isForPaper: boolean;
}

/** Two canvases in the diagram's own coordinates, which the camera carries along. */
interface Sheets {
  /** All of it, as it looks from afar. */
  readonly whole: HTMLCanvasElement;
  /** Above it, the part that is on screen. */
  readonly sharp: HTMLCanvasElement;
}

export interface Painter {
  /** Draws what is missing at rest; on the way only when panning leaves what is drawn. */
  readonly show: (viewport: Viewport, canvas: Size, isAtRest: boolean) => void;
  readonly end: () => void;
}

const place = ({ style }: HTMLElement, { x, y, width, height }: Box) => {
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
};

const put = (canvas: HTMLCanvasElement, part: Part, bitmap: ImageBitmap | null) => {
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  place(canvas, part);
  canvas.hidden = false;
};

/** Everything but a part, as the outline of what is left to see of the whole. */
const allBut = ({ x, y, width, height }: Part): string => {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((edge) => `${edge}px`);
  return `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${left} ${top}, ${left} ${bottom}, ${right} ${bottom}, ${right} ${top}, ${left} ${top})`;
};

/** Draws a dense diagram: the whole of it once, and sharply the part that is on screen. */
export const createPainter = (
  { placement, backdrop, index, palette, isForPaper }: PainterInputs,
  sheets: Sheets,
): Painter => {
  let detail: Detail = 'names';
  let whole: { readonly part: Part; readonly end: () => void } | null = null;
  let sharp: Part | null = null;
  let coming: { readonly part: Part; readonly end: () => void } | null = null;
  let sight: Box = { x: 0, y: 0, width: 0, height: 0 };

  /** To cut a hole in the whole costs a good part of a frame: it is only there while it is seen. */
  const uncover = () => {
    const isCovered = sharp !== null && covers(sharp, sight, placement);
    sheets.whole.style.visibility = isCovered ? 'hidden' : 'visible';
  };

  const paint = (part: Part, at: Detail, whenDone: (bitmap: ImageBitmap | null) => void) => {
    const { bodies, relations } = index.within(part);
    const content = {
      bodies: fromBackToFront(backdrop.bodies.filter(({ shown }) => bodies.has(shown.body.id))),
      relations: backdrop.relations.filter(({ shown }) => relations.has(shown.relation.id)),
    };
    const run = isForPaper ? atOnce : inSlices;
    return run(drawPart(part, content, at, palette), whenDone);
  };

  const zoomOfWhole = (canvas: Size): number => (isForPaper ? 1 : fitWhole(placement, canvas).zoom);

  const bringWhole = (zoom: number) => {
    const part = wholePart(placement, zoom * window.devicePixelRatio);
    if (whole !== null && whole.part.scale === part.scale) return;
    whole?.end();
    const end = paint(part, detailAt(zoom, 'names'), (bitmap) => put(sheets.whole, part, bitmap));
    whole = { part, end };
  };

  const dropSharp = () => {
    coming?.end();
    coming = null;
    sharp = null;
    sheets.sharp.hidden = true;
    sheets.whole.style.clipPath = 'none';
    uncover();
  };

  /** The whole comes after it: the two at once would take frames from the camera. @param zoom of the whole */
  const bringSharp = (part: Part, zoom: number) => {
    coming?.end();
    const end = paint(part, detail, (bitmap) => {
      put(sheets.sharp, part, bitmap);
      sheets.whole.style.clipPath = allBut(part);
      sharp = part;
      coming = null;
      uncover();
      bringWhole(zoom);
    });
    coming = { part, end };
  };

  return {
    show: (viewport, canvas, isAtRest) => {
      const scale = viewport.zoom * window.devicePixelRatio;
      const zoom = zoomOfWhole(canvas);
      sight = inSight(viewport, canvas);
      uncover();
      const serves = (part: Part) => isSharpAt(part, scale) && covers(part, sight, placement);
      if (!isAtRest) {
        const isPanned = sharp !== null && isSharpAt(sharp, scale) && !serves(sharp);
        if (isPanned && !(coming && serves(coming.part)))
          bringSharp(sharpPart(sight, placement, scale), zoom);
        return;
      }
      detail = detailAt(viewport.zoom, detail);
      const isWholeSharp = isSharpAt(wholePart(placement, zoom * window.devicePixelRatio), scale);
      if (isWholeSharp || isForPaper) {
        dropSharp();
        bringWhole(zoom);
      } else if (![sharp, coming?.part].some((part) => part && serves(part)))
        bringSharp(sharpPart(sight, placement, scale), zoom);
      else if (coming === null) bringWhole(zoom);
    },
    end: () => {
      whole?.end();
      coming?.end();
    },
  };
};
