import { FIT } from '../drawing/fit.ts';
import type { WindowShape } from '../layout/screen-shape.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What `fit.ts` computes, as CSS over a canvas that is a size container: the whole diagram as large
 * as it goes, or a readable part of it, unless no script runs to move it.
 * `tan(atan2(a, b))` divides two lengths.
 */
export const fitStylesheet = (diagrams: Readonly<Record<WindowShape, Size>>): string => {
  const { margin, readable, maxZoom } = FIT;
  const viewport = '#root [data-window] .react-flow__viewport';
  const sizes = Object.entries(diagrams).map(
    ([window, { width, height }]) =>
      `#root [data-window="${window}"] .react-flow__viewport{--w:${width}px;--h:${height}px}`,
  );
  const ratio = (room: string, size: string) =>
    `tan(atan2(${room} - ${2 * margin}px,var(${size})))`;
  return `${sizes.join('\n')}
${viewport}{
--whole:min(${ratio('100cqw', '--w')},${ratio('100cqh', '--h')},${maxZoom});
--zoom:var(--whole);
--y:calc((100cqh - var(--h)*var(--zoom))/2);
transform:translate(calc((100cqw - var(--w)*var(--zoom))/2),var(--y)) scale(var(--zoom))
}
@media not (scripting: none){${viewport}{
--zoom:max(var(--whole),${readable});
--y:max(${margin}px,(100cqh - var(--h)*var(--zoom))/2)
}}
`;
};
