import type { Plugin } from 'vite';

const REACT_FLOW = /[\\/]@xyflow[\\/]react[\\/]dist[\\/]esm[\\/]index\.js$/;
const GIVEN_NAME = /^\w+\.displayName = .*$/gm;
const NO_COLOURS = '\0no-colours';
const MEASURED_ANEW = /(?<=nodeElement: entry\.target,\s*)force: true,/;

/**
 * Keeps out what is not imported of React Flow (its minimap, controls, background, toolbars): it names
 * its components for developers' tools and wraps them, which looks to the bundler like work to be done.
 * And it measures every node once more on arrival, for handles that ours do not have, and renders all
 * of them again for it: here only a node whose size is not what it was said to be.
 * What moves its camera can move colours too, which nothing here asks for: their library is left out.
 */
export const slimFlowPlugin = (): Plugin => ({
  name: 'bestuurskaart:slim-flow',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    build: {
      rolldownOptions: {
        treeshake: {
          manualPureFunctions: ['memo', 'forwardRef', 'fixedForwardRef', 'createContext'],
        },
      },
    },
  }),
  resolveId: (source) => (source === 'd3-color' ? NO_COLOURS : null),
  load: (id) =>
    id === NO_COLOURS
      ? // A function with a prototype: whatever moves is asked whether it is an instance of it.
        'export function color() { return null; } export { color as rgb, color as hsl, color as lab, color as hcl, color as cubehelix };'
      : null,
  transform: {
    filter: { id: REACT_FLOW },
    handler: (code) => {
      if (!MEASURED_ANEW.test(code))
        throw new Error('React Flow measures its nodes in another way');
      return { code: code.replace(MEASURED_ANEW, '').replaceAll(GIVEN_NAME, ''), map: null };
    },
  },
});
