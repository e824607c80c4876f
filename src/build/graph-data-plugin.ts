import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CONFIG_FILE, INDEX_FILE } from '../deployment/deployment.ts';
import { layoutsFile } from '../layout/layouts-file.ts';
import { SCREEN_KEYS } from '../layout/screen-shape.ts';
import { LANGUAGES } from '../model/text.ts';
import { graphNames, readDataFolder } from './data-folder.ts';
import { laidOutFile, readGraphFile } from './graph-files.ts';
import { schemaFiles } from './schema-files.ts';

/** Settings that say nothing: a site without such a file would ask for what is not there at each visit. */
const NO_SETTINGS = '{ "$schema": "./config.schema.json" }\n';

/** The settings that stand beside the project; those of a deployment are its own. */
const settingsIn = (root: string): string => {
  const file = join(root, CONFIG_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : NO_SETTINGS;
};

/**
 * Publishes the graph files: checked, with the placements of their views laid out ahead, the list of them,
 * the settings of the site, and the schemas that describe all three. A draft is told and left out; in
 * development the page tells it.
 */
export const graphDataPlugin = (): Plugin => {
  let root = '';
  const folder = () => join(root, 'data');
  return {
    name: 'bestuurskaart:graph-data',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: (html) =>
      html.replace('data-root="./"', `data-root="./" data-map="${readDataFolder(folder()).first}"`),
    async generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      const { graphs, index, told } = readDataFolder(folder());
      for (const line of told) this.warn(line);
      for (const { name, text, graph } of graphs) {
        emit(`data/${name}.json`, text);
        for (const language of LANGUAGES) {
          for (const screen of SCREEN_KEYS) {
            emit(layoutsFile(name, language, screen), await laidOutFile(graph, language, screen));
          }
        }
      }
      emit(INDEX_FILE, index);
      emit(CONFIG_FILE, settingsIn(root));
      for (const [file, text] of Object.entries(schemaFiles())) emit(file, text);
    },
    configureServer(server) {
      server.watcher.add(folder());
      server.watcher.on('change', (path) => {
        if (path.startsWith(folder())) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const json = (text: string) =>
          response.setHeader('content-type', 'application/json').end(text);
        const path = (request.url ?? '').slice(1).replace(/\?.*$/, '');
        const schema = schemaFiles()[path];
        const [, name, code, key] =
          /^data\/([a-z0-9-]+)\.layouts\.([a-z]+)\.([a-z]+)\.json$/.exec(path) ?? [];
        const language = LANGUAGES.find((one) => one === code);
        const screen = SCREEN_KEYS.find((one) => one === key);
        if (schema !== undefined) json(schema);
        else if (path === CONFIG_FILE) json(settingsIn(root));
        else if (path === INDEX_FILE) json(readDataFolder(folder()).index);
        else if (name && graphNames(folder()).includes(name) && language && screen) {
          try {
            const { graph } = readGraphFile(folder(), name);
            json(await laidOutFile(graph, language, screen));
          } catch {
            // The page reads the same file, and lists its faults.
            json('{}');
          }
        } else next();
      });
    },
  };
};
