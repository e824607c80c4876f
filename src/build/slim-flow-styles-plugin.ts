import type { Plugin } from 'vite';

const BASE_STYLES = /[\\/]@xyflow[\\/]react[\\/]dist[\\/]base\.css$/;
const RULE = /([^{}]+)\{[^{}]*\}/g;

/** Parts of React Flow that the map does not draw: its edges, handles and tools. */
const UNUSED =
  /^(?:svg)?\.react-flow__(?:arrowhead|attribution|background|connection|controls|edge(?!s|label)|edgeupdater|handle|minimap|node-(?:default|group|input|output)|nodesselection|panel|resize-control|selection)/;
const UNUSED_DEFAULT =
  /\s*--xy-(?:attribution|background-pattern|connectionline|edge|handle|minimap|node|resize|selection)[\w-]*-default:[^;]*;/g;

const isUnused = (selectors: string): boolean =>
  selectors
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(',')
    .every((selector) => UNUSED.test(selector.trim()));

/** What is left of React Flow's styles without the parts that the map does not draw. */
export const withoutUnusedParts = (css: string): string =>
  css
    .replaceAll(RULE, (rule, selectors: string) => (isUnused(selectors) ? '' : rule))
    .replaceAll(UNUSED_DEFAULT, '');

/** Keeps the styles of what is not drawn out of every page, which holds all of its styles itself. */
export const slimFlowStylesPlugin = (): Plugin => ({
  name: 'bestuurskaart:slim-flow-styles',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: BASE_STYLES },
    handler: (code) => ({ code: withoutUnusedParts(code), map: null }),
  },
});
