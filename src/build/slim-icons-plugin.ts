import type { Plugin } from 'vite';

const ICON = /[\\/]lucide-react[\\/]dist[\\/]esm[\\/]icons[\\/][\w-]+\.mjs$/;
const MAKER = '../createLucideIcon.mjs';
const SLIM_MAKER = '\0slim-icon';

/**
 * Draws the library's icons as it does, but for what nothing here asks of it: other line widths, colours
 * from a context, class names. That is more code than the icons themselves, all of it in the first view.
 */
export const slimIconsPlugin = (): Plugin => ({
  name: 'bestuurskaart:slim-icons',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === MAKER && importer !== undefined && ICON.test(importer) ? SLIM_MAKER : null,
  load: (id) =>
    id === SLIM_MAKER
      ? `import { createElement } from 'react';
         const look = {
           xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor',
           strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round',
         };
         export default ({ node }) => {
           const shapes = node.map(([tag, attributes]) => createElement(tag, attributes));
           return ({ size, ...rest }) =>
             createElement('svg', { ...look, width: size, height: size, ...rest }, shapes);
         };`
      : null,
});
