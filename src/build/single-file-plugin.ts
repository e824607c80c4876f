import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { INDEX_FILE } from '../deployment/deployment.ts';
import { APART_EN } from '../i18n/messages-apart.en.ts';
import { APART_NL } from '../i18n/messages-apart.nl.ts';
import { layoutsFile } from '../layout/layouts-file.ts';
import { SCREEN_KEYS } from '../layout/screen-shape.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { LANGUAGES } from '../model/text.ts';
import { readDataFolder } from './data-folder.ts';
import { laidOutFile } from './graph-files.ts';
import { inlineHashes } from './inline-hashes.ts';

const WORKER = /(?:layout|parse|search|import)-worker(?:-at-once)?\.browser\.ts$/;

/** Where the map can't run there is nothing else in this file to read: it says why, for whoever opens it. */
const inBoth = (key: 'newer' | 'script'): string =>
  escapeHtml(`${APART_NL.singleFile[key]} ${APART_EN.singleFile[key]}`);

/** A data block may hold anything but the end of its own element. */
const dataBlock = (file: string, text: string): string =>
  `<script type="application/json" data-file="${file}">${text.replaceAll('<', '\\u003c')}</script>`;

/**
 * Everything in one HTML file that opens from disk: scripts and styles inline and named by their
 * hashes in the policy, graphs and placements as data blocks, workers as blobs. Its policy leaves Trusted
 * Types out: a worker is then text of the page itself, and there is no address to look at.
 */
export const singleFilePlugins = (root: string): PluginOption[] => [
  {
    name: 'bestuurskaart:single-file',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!WORKER.test(source)) return null;
      return this.resolve(source.replace('.browser.', '.inline.'), importer);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const icon = readFileSync(join(root, 'public/favicon.svg')).toString('base64');
        const blocks: string[] = [];
        const { graphs, first, index } = readDataFolder(join(root, 'data'));
        blocks.push(dataBlock(INDEX_FILE, index));
        for (const { name, text, graph } of graphs) {
          blocks.push(dataBlock(`data/${name}.json`, text));
          for (const language of LANGUAGES) {
            for (const screen of SCREEN_KEYS) {
              const file = await laidOutFile(graph, language, screen);
              blocks.push(dataBlock(layoutsFile(name, language, screen), file));
            }
          }
        }
        return html
          .replace('data-root="./"', `data-root="./" data-map="${first}"`)
          .replace('href="./favicon.svg"', `href="data:image/svg+xml;base64,${icon}"`)
          .replace(
            '<noscript data-list></noscript>',
            () =>
              `<noscript data-list data-words="${inBoth('newer')}"><p>${inBoth('script')}</p></noscript>\n${blocks.join('\n')}`,
          );
      },
    },
  },
  viteSingleFile(),
  {
    name: 'bestuurskaart:single-file-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no index.html');
        const html = String(page.source).replaceAll(' crossorigin', '');
        const policy = [
          "default-src 'none'",
          `script-src ${inlineHashes(html, 'script').join(' ')}`,
          `style-src ${inlineHashes(html, 'style').join(' ')}`,
          'img-src data: blob:',
          'font-src data:',
          'worker-src blob:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        page.source = html.replace(
          '<head>',
          () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
      },
    },
  },
];
