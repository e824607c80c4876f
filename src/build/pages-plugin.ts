import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readGraphFile } from './graph-files.ts';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './security-headers.ts';

const DEFAULT_GRAPH = 'noord-veluwe';

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * Makes a page for each view beside the default one, since a static host can't look at the query,
 * and writes down what the pages may do.
 */
export const pagesPlugin = (): Plugin => {
  let folder = '';
  return {
    name: 'bestuurskaart:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = join(config.root, 'data');
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const font = Object.keys(bundle ?? {}).find((file) =>
          /atkinson-hyperlegible-next-latin-wght-normal.*\.woff2$/.test(file),
        );
        return {
          html,
          tags: [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
              injectTo: 'head-prepend',
            },
            ...(font
              ? [
                  {
                    tag: 'link',
                    attrs: {
                      rel: 'preload',
                      href: `./${font}`,
                      as: 'font',
                      type: 'font/woff2',
                      crossorigin: true,
                    },
                    injectTo: 'head' as const,
                  },
                ]
              : []),
          ],
        };
      },
    },
    generateBundle(_, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('The build made no index.html');
      const html = String(index.source);
      const { graph } = readGraphFile(folder, DEFAULT_GRAPH);
      const region = graph.file.meta.region.nl;
      for (const view of graph.file.views) {
        const title = escapeHtml(`${view.title.nl} · ${region} · Bestuurskaart`);
        const page = html
          .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
          .replace(
            /(<meta\s+name="description"\s+content=")[^"]*/,
            `$1${escapeHtml(view.question.nl)}`,
          )
          .replace('data-root="./"', `data-root="../" data-view="${view.id}"`)
          .replace(/(src|href)="\.\//g, '$1="../');
        this.emitFile({ type: 'asset', fileName: `${view.id}/index.html`, source: page });
      }
      const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n` });
    },
  };
};
