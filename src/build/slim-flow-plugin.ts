import type { Plugin } from 'vite';

const REACT_FLOW = /[\\/]@xyflow[\\/]react[\\/]dist[\\/]esm[\\/]index\.js$/;
const GIVEN_NAME = /^\w+\.displayName = .*$/gm;

/**
 * Keeps out what is not imported of React Flow (its minimap, controls, background, toolbars): it names
 * its components for developers' tools and wraps them, which looks to the bundler like work to be done.
 */
export const slimFlowPlugin = (): Plugin => ({
  name: 'bestuurskaart:slim-flow',
  apply: 'build',
  config: () => ({
    build: {
      rolldownOptions: {
        treeshake: {
          manualPureFunctions: ['memo', 'forwardRef', 'fixedForwardRef', 'createContext'],
        },
      },
    },
  }),
  transform: {
    filter: { id: REACT_FLOW },
    handler: (code) => ({ code: code.replaceAll(GIVEN_NAME, ''), map: null }),
  },
});
