import { type Detail, opensUnder } from '../drawing/detail.ts';
import { FIT } from '../drawing/fit.ts';
import type { WindowShape } from '../layout/screen-shape.ts';

/** The canvas of a diagram whose camera no script has moved yet. */
const unmoved = (window: WindowShape) => `[data-window="${window}"]:not([data-detail])`;

const RULES = /([^{}]+)\{([^{}]*)\}/g;
const BETWEEN_SELECTORS = /,(?![^(]*\))/;

/** The rules of a stylesheet for a level of detail, for a canvas that says no level. */
const rulesAt = (level: Exclude<Detail, 'names'>, css: string, window: WindowShape): string => {
  const atLevel = new RegExp(
    `\\[data-detail="?${level}"?\\]|\\[data-detail\\]:not\\(\\[data-detail="?names"?\\]\\)`,
  );
  return [...css.matchAll(RULES)]
    .flatMap(([, selectors = '', declarations = '']) => {
      const meant = selectors.split(BETWEEN_SELECTORS).filter((selector) => atLevel.test(selector));
      const moved = meant.map((selector) => selector.trim().replace(atLevel, unmoved(window)));
      return meant.length === 0 ? [] : [`${moved.join()}{${declarations}}`];
    })
    .join('\n');
};

/**
 * The level of detail of a prerendered picture, as CSS over its canvas: what the camera will tell the
 * stylesheet once a script moves it. Before that the size of the canvas tells the zoom.
 * @param css the stylesheet of the app
 * @param diagram its size, in diagram units
 */
export const detailStylesheet = (
  css: string,
  { width, height }: { readonly width: number; readonly height: number },
  window: WindowShape,
): string => {
  const lessThan = (level: 'names' | 'initials') => {
    const room = (size: number) => `${Math.ceil(size * opensUnder(level) + 2 * FIT.margin)}px`;
    return `((width < ${room(width)}) or (height < ${room(height)}))`;
  };
  const wide = `(width >= ${FIT.narrow}px)`;
  return `@media screen {
@container ${wide} and ${lessThan('names')} and (not ${lessThan('initials')}) {
${rulesAt('initials', css, window)}
}
@container ${wide} and ${lessThan('initials')} {
${rulesAt('blocks', css, window)}
}
}
`;
};
