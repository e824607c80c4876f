import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CONFIG_FILE, INDEX_FILE, madeOf } from '../deployment/deployment.ts';
import { deploymentOf } from '../deployment/deployment-of.ts';
import { layoutsFile } from '../layout/layouts-file.ts';
import { SCREEN_KEYS } from '../layout/screen-shape.ts';
import { LANGUAGES } from '../model/text.ts';
import { loadAppRenderer } from './app-renderer.ts';
import { readDataFolder } from './data-folder.ts';
import { sealOf } from './laid-out-before.ts';
import { loadLinkImages } from './link-image.ts';
import { siteAddress } from './link-previews.ts';
import { othersOf } from './map-of-site.ts';
import { renderPages } from './render-pages.ts';
import { PARTS_FILE, type PartsFile, sitePartsOf } from './site-parts.ts';

/**
 * Renders the pages of the site, and keeps beside them what they are made of: `npm run pages` makes them
 * anew from other data.
 */
export const pagesPlugin = (): Plugin => {
  let root = '';
  return {
    name: 'bestuurskaart:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_, bundle) {
      const sourceOf = (file: string): string => {
        const asset = bundle[file];
        if (asset?.type !== 'asset') throw new Error(`The build made no ${file}`);
        return String(asset.source);
      };
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('The build made no index.html');
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const { parts, font } = await sitePartsOf(bundle, String(index.source), version);
      this.emitFile({ type: 'asset', fileName: parts.fontFile, source: font });

      const { graphs, first } = readDataFolder(join(root, 'data'));
      const [config, list] = [sourceOf(CONFIG_FILE), sourceOf(INDEX_FILE)];
      const { deployment, refused } = deploymentOf(config, list, first);
      for (const subject of refused) this.warn(`Not understood, and passed over: ${subject}`);
      const opened = graphs.find(({ name }) => name === deployment.graph);
      if (opened === undefined) {
        throw new Error(`${CONFIG_FILE} names ${deployment.graph}, and there is no such graph`);
      }
      const files = await renderPages({
        map: {
          graph: opened.graph,
          served: opened.text,
          isComplete: true,
          placementsFor: (language, screen) =>
            JSON.parse(sourceOf(layoutsFile(opened.name, language, screen))),
          deployment,
          madeOf: madeOf(config, list),
          others: othersOf(graphs, opened.name, list),
          site: siteAddress(process.env.SITE_URL) ?? deployment.address,
        },
        parts,
        ...(await loadAppRenderer(root)),
        sourceOf,
        drawLinkImage: await loadLinkImages(root),
      });
      for (const [fileName, source] of files) {
        if (fileName === 'index.html') index.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
      const laidOut = Object.fromEntries(
        graphs.flatMap(({ name, text }) =>
          LANGUAGES.flatMap((language) =>
            SCREEN_KEYS.map((screen) => {
              const file = layoutsFile(name, language, screen);
              return [file, sealOf(text, sourceOf(file))] as const;
            }),
          ),
        ),
      );
      const kept: PartsFile = { parts, made: [...files.keys()], laidOut };
      this.emitFile({
        type: 'asset',
        fileName: PARTS_FILE,
        source: `${JSON.stringify(kept, null, 1)}\n`,
      });
    },
  };
};
