import { UPRIGHT, type WindowShape } from '../layout/screen-shape.ts';
import { replaceOnce } from './replace-once.ts';

const DIAGRAM = /<div[^>]* data-diagram="[^>]*>/;

/** The element of the diagram in a page, and where it starts. */
const diagramIn = (html: string): { readonly start: number; readonly element: string } | null => {
  const start = html.search(DIAGRAM);
  if (start === -1) return null;
  let open = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)div\b[^>]*>/g)) {
    open += tag.startsWith('</') ? -1 : 1;
    if (open === 0) return { start, element: html.slice(start, start + index + tag.length) };
  }
  return null;
};

const markedFor = (element: string, shape: WindowShape): string =>
  replaceOnce(element, '<div ', `<div data-window="${shape}" `);

/**
 * One page of the two that were rendered for a window that lies and one that stands: all of it is the
 * same but for the diagram, which is there twice. A stylesheet shows the one that fits, before any
 * script; `takeWindow` of the app leaves only that one.
 */
export const forBothWindows = (pages: Readonly<Record<WindowShape, string>>): string => {
  const [wide, tall] = [diagramIn(pages.wide), diagramIn(pages.tall)];
  if (wide === null || tall === null) throw new Error('A page has no diagram');
  const before = pages.wide.slice(0, wide.start);
  const after = pages.wide.slice(wide.start + wide.element.length);
  if (pages.tall !== before + tall.element + after)
    throw new Error('The pages for two windows differ in more than their diagrams');
  return [before, markedFor(wide.element, 'wide'), markedFor(tall.element, 'tall'), after].join('');
};

const hidden = (shape: WindowShape) =>
  `[data-window="${shape}"]:not([data-taken]) { display: none }`;

/** Shows the diagram for the present window, until a script has taken one. */
export const windowStylesheet = `@media ${UPRIGHT} { ${hidden('wide')} }
@media not all and ${UPRIGHT} { ${hidden('tall')} }
`;
