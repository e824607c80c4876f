import { FIT } from '../drawing/fit.ts';
import type { WindowShape } from '../layout/screen-shape.ts';

/**
 * What `fit.ts` computes, as CSS over a canvas that is a size container: the whole diagram as large
 * as it goes, and on a narrow canvas a readable part of it,
 * unless no script runs to move it. `tan(atan2(a, b))` divides two lengths.
 */
export const fitStylesheet = (
  { width, height }: { readonly width: number; readonly height: number },
  window: WindowShape,
): string => {
  const viewport = `#root [data-window="${window}"] .react-flow__viewport`;
  const { margin, narrow, readable, maxZoom } = FIT;
  const ratio = (room: string, size: number) => `tan(atan2(${room} - ${2 * margin}px, ${size}px))`;
  const zoomed = (size: number) => `${size}px * var(--zoom)`;
  return `${viewport} {
  --whole: min(${ratio('100cqw', width)}, ${ratio('100cqh', height)}, ${maxZoom});
  --zoom: var(--whole);
  --x: calc((100cqw - ${zoomed(width)}) / 2);
  --y: calc((100cqh - ${zoomed(height)}) / 2);
  transform: translate(var(--x), var(--y)) scale(var(--zoom));
}
@media not (scripting: none) {
@container (width < ${narrow}px) {
  ${viewport} {
    --zoom: max(var(--whole), ${readable});
    --y: max(${margin}px, (100cqh - ${zoomed(height)}) / 2);
  }
}
}
`;
};
