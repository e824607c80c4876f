import { UPRIGHT, type WindowShape } from '../layout/screen-shape.ts';
import { type MarkupNode, readMarkup } from './markup-tree.ts';

/** The mark of a diagram, which is there for each window also where it is the same: a stylesheet fits it to its canvas. */
const DIAGRAM = ' data-diagram="';

const markedFor = ({ html, open }: MarkupNode, shape: WindowShape): string => {
  const [name = ''] = /^<[^\s>/]+/.exec(open) ?? [];
  return `${name} data-window="${shape}"${html.slice(name.length)}`;
};

type Pair = Readonly<Record<WindowShape, MarkupNode>>;

/** The same in both, or once for each window; `null`: text that differs, which has no mark of its own. */
const mergeNode = ({ wide, tall }: Pair): string | null => {
  if (wide.html === tall.html && !wide.html.includes(DIAGRAM)) return wide.html;
  if (wide.open === tall.open && !wide.open.includes(DIAGRAM)) {
    const inside = mergeAll(wide.children, tall.children);
    if (inside !== null) return wide.open + inside + wide.close;
  }
  if (!wide.isElement || !tall.isElement) return null;
  return markedFor(wide, 'wide') + markedFor(tall, 'tall');
};

/** `null`: they differ in more than what stands in their elements. */
const mergeAll = (wide: readonly MarkupNode[], tall: readonly MarkupNode[]): string | null => {
  if (wide.length !== tall.length) return null;
  const parts: string[] = [];
  for (const [index, node] of wide.entries()) {
    const other = tall[index];
    const merged = other === undefined ? null : mergeNode({ wide: node, tall: other });
    if (merged === null) return null;
    parts.push(merged);
  }
  return parts.join('');
};

/**
 * One page of the two that were rendered for a window that lies and one that stands: what is the same is
 * there once, and the diagram twice, with whatever tells of it (how much of a large map is drawn, which
 * lines there are). A stylesheet shows what fits, before any script; `takeWindow` of the app leaves only that.
 */
export const forBothWindows = (pages: Readonly<Record<WindowShape, string>>): string => {
  if (![pages.wide, pages.tall].every((page) => page.includes(DIAGRAM))) {
    throw new Error('A page has no diagram');
  }
  const merged = mergeAll(readMarkup(pages.wide), readMarkup(pages.tall));
  if (merged === null) throw new Error('The pages for two windows differ outside their elements');
  return merged;
};

const hidden = (shape: WindowShape) =>
  `[data-window="${shape}"]:not([data-taken]) { display: none }`;

/** Shows what is for the present window, until a script has taken it. */
export const windowStylesheet = `@media ${UPRIGHT} { ${hidden('wide')} }
@media not all and ${UPRIGHT} { ${hidden('tall')} }
`;
