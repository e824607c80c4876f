import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { OLDEST_BROWSERS } from './browser-floor.ts';

const ENTRY = 'src/embed/element/bestuurs-kaart.ts';

/**
 * Builds the script for host pages, on its own, as one classic script without imports: `embed.js`, and the same
 * under the name of its version. A page can hold that one to its hash: an upgrade leaves it as it is.
 */
export const embedScriptPlugin = (): Plugin => {
  let root = '';
  return {
    name: 'bestuurskaart:embed-script',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const results = await build({
        configFile: false,
        root,
        logLevel: 'error',
        publicDir: false,
        build: {
          write: false,
          target: [...OLDEST_BROWSERS],
          lib: { entry: ENTRY, formats: ['iife'], name: 'bestuurskaart' },
        },
      });
      const [result] = Array.isArray(results) ? results : [results];
      const code = result && 'output' in result ? result.output[0]?.code : undefined;
      if (code === undefined) throw new Error(`${ENTRY} gave no bundle`);
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const source = `/*! Bestuurskaart ${version}, frame protocol 1, EUPL-1.2 */\n${code}`;
      for (const fileName of ['embed.js', `embed-${version}.js`])
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
};
