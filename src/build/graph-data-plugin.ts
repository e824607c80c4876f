import { join } from 'node:path';
import type { Plugin } from 'vite';
import { layoutsFile } from '../layout/layouts-file.ts';
import { SCREEN_KEYS } from '../layout/screen-shape.ts';
import { graphJsonSchema } from '../model/json-schema.ts';
import { LANGUAGES } from '../model/text.ts';
import { graphNames, laidOutFile, readGraphFile } from './graph-files.ts';

const SCHEMA_FILE = 'data/graph.schema.json';

/**
 * Publishes the graph files: checked, with the placements of their views laid out ahead, and the
 * schema that describes them. A fault in a file stops the build; in development the page tells it.
 */
export const graphDataPlugin = (): Plugin => {
  let folder = '';
  return {
    name: 'bestuurskaart:graph-data',
    configResolved(config) {
      folder = join(config.root, 'data');
    },
    async generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const name of graphNames(folder)) {
        const { text, graph } = readGraphFile(folder, name);
        emit(`data/${name}.json`, text);
        for (const language of LANGUAGES) {
          for (const screen of SCREEN_KEYS) {
            emit(layoutsFile(name, language, screen), await laidOutFile(graph, language, screen));
          }
        }
      }
      emit(SCHEMA_FILE, `${JSON.stringify(graphJsonSchema(), null, 2)}\n`);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const [, name, code, key] =
          /^\/data\/([a-z0-9-]+)\.layouts\.([a-z]+)\.([a-z]+)\.json$/.exec(request.url ?? '') ?? [];
        const language = LANGUAGES.find((one) => one === code);
        const screen = SCREEN_KEYS.find((one) => one === key);
        if (request.url?.startsWith(`/${SCHEMA_FILE}`)) {
          response
            .setHeader('content-type', 'application/json')
            .end(JSON.stringify(graphJsonSchema()));
        } else if (name && graphNames(folder).includes(name) && language && screen) {
          try {
            const { graph } = readGraphFile(folder, name);
            const file = await laidOutFile(graph, language, screen);
            response.setHeader('content-type', 'application/json').end(file);
          } catch {
            // The page reads the same file, and lists its faults.
            response.setHeader('content-type', 'application/json').end('{}');
          }
        } else next();
      });
    },
  };
};
